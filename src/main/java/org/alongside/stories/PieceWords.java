package org.alongside.stories;

import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is written with a thing.
 *
 * @param words a story's own words; of a recording what is said in it, word for word
 * @param seenAs what a picture or film shows, for those who cannot see it
 */
public record PieceWords(String title, String words, String seenAs) {
    static final int MOST_TITLE = 120;
    static final int MOST_WORDS = 20_000;
    static final int MOST_SEEN = 500;

    /** As typed: trimmed, measured, and with a title. */
    public static PieceWords of(@Nullable String title, @Nullable String words, @Nullable String seenAs) {
        String called = measured("title", title, MOST_TITLE);
        if (called.isEmpty()) {
            throw Refusal.invalid("title", "stories.missing.title");
        }
        return new PieceWords(called, measured("words", words, MOST_WORDS), measured("seenAs", seenAs, MOST_SEEN));
    }

    private static String measured(String field, @Nullable String typed, int most) {
        String told = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (told.length() > most) {
            throw Refusal.invalid(field, "stories.tooLong", most);
        }
        return told;
    }
}
