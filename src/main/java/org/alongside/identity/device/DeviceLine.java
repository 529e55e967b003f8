package org.alongside.identity.device;

import java.time.Instant;
import java.util.UUID;

/**
 * One of my own devices; nothing is kept of what it is, only since when and when last.
 *
 * @param here whether it is the one I sit at
 */
public record DeviceLine(UUID id, boolean here, Instant since, Instant last) {}
