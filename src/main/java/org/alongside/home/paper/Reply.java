package org.alongside.home.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came back on a slip.
 *
 * @param words the words written on it, or why somebody pauses
 * @param card the card they are about, on a slip for a board; null for a new idea
 * @param title of the new idea
 * @param meaning the idea in one line
 */
public record Reply(
        @Nullable Choice choice,
        @Nullable String words,
        @Nullable UUID card,
        @Nullable String title,
        @Nullable String meaning) {}
