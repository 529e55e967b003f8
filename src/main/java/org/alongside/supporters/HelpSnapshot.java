package org.alongside.supporters;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One time somebody helped.
 *
 * @param name what the person calls the supporter
 * @param until when it ended, or will at the latest
 */
public record HelpSnapshot(UUID id, String name, Instant from, Instant until) implements Serializable {}
