package org.alongside.consent.notices;

import java.time.Instant;
import java.util.UUID;

/**
 * One form of a question as it went out.
 *
 * @param since when it was published
 * @param now whether it is what is asked now
 */
public record PrintedWords(UUID rendition, int no, Variant variant, Instant since, boolean now) {}
