package org.alongside.stories;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A story's finished version as its teller wants it: words, how their name stands, and where it may be shown. */
public record Finished(String title, String words, Attribution attribution, Set<Outlet> outlets) {
    public Finished {
        outlets = outlets.isEmpty() ? Set.of() : EnumSet.copyOf(outlets);
    }

    /** As typed; nothing is chosen for anybody. */
    public static Finished of(
            @Nullable String title,
            @Nullable String words,
            @Nullable Attribution attribution,
            @Nullable Set<Outlet> outlets) {
        PieceWords said = PieceWords.of(title, words, "");
        if (said.words().isEmpty()) {
            throw Refusal.invalid("words", "stories.missing.words");
        }
        if (attribution == null) {
            throw Refusal.invalid("attribution", "stories.missing.attribution");
        }
        if (outlets == null || outlets.isEmpty()) {
            throw Refusal.invalid("outlets", "stories.missing.outlets");
        }
        return new Finished(said.title(), said.words(), attribution, outlets);
    }
}
