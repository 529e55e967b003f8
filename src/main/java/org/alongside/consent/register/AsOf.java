package org.alongside.consent.register;

import java.time.Instant;

/**
 * A moment of the past: the log as it ended with a number, read as at a time.
 *
 * @param seq number of the last line that counts
 * @param at what time it was; ends of yeses count by it
 */
public record AsOf(long seq, Instant at) {}
