package org.alongside.home.paper;

import java.util.Map;
import java.util.UUID;
import org.alongside.identity.needs.Adjustment;
import org.alongside.identity.needs.Seen;
import org.jspecify.annotations.Nullable;

/**
 * What came back on a slip.
 *
 * @param words the words written on it, why somebody pauses, or what was said instead
 * @param card the card they are about, on a slip for a board; null for a new idea
 * @param title of the new idea
 * @param meaning the idea in one line
 * @param needs what helps, each with who may know of it, on a slip that asks for it
 * @param scan a picture of the slip, if one is to be kept
 */
public record Reply(
        @Nullable Choice choice,
        @Nullable String words,
        @Nullable UUID card,
        @Nullable String title,
        @Nullable String meaning,
        Map<Adjustment, Seen> needs,
        @Nullable Scan scan) {

    public Reply(
            @Nullable Choice choice,
            @Nullable String words,
            @Nullable UUID card,
            @Nullable String title,
            @Nullable String meaning) {
        this(choice, words, card, title, meaning, Map.of(), null);
    }
}
