package org.alongside.boards.summary;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words in a summary.
 *
 * @param card where the words stand; null when the person left them without their name
 * @param name the person's name where they said yes to that, else empty
 * @param shown whether they show to the public now; only stewards ever see one that does not
 */
public record QuoteSnapshot(UUID id, @Nullable UUID card, String words, String name, boolean shown)
        implements Serializable {}
