package org.alongside.consent.notices;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a question that was published.
 *
 * @param inForce whether it is the one that is asked now
 * @param noEasyReason why it has no Easy Read; empty where it has
 */
public record PublishedSnapshot(
        UUID id, int no, Change change, boolean inForce, Instant published, String noEasyReason) {}
