package org.alongside.boards;

import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Words that someone typed, trimmed and measured: missing or overlong words are refused at their field. */
public final class Typed {

    private Typed() {}

    public static String must(String field, @Nullable String words, int most) {
        String told = may(field, words, most);
        if (told == null) {
            String key = "boards.missing." + field;
            throw Refusal.invalid(field, key);
        }
        return told;
    }

    public static @Nullable String may(String field, @Nullable String words, int most) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String told = words.strip().replace("\r\n", "\n");
        if (told.length() > most) {
            throw Refusal.invalid(field, "boards.tooLong", most);
        }
        return told;
    }
}
