package org.alongside.meetings;

import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What somebody typed: trimmed, and no longer than there is room for. */
public final class Typed {

    private Typed() {}

    public static String must(String field, @Nullable String typed, int most) {
        String text = may(field, typed, most);
        if (text == null) {
            throw Refusal.invalid(field, "meetings." + field + "Missing");
        }
        return text;
    }

    public static @Nullable String may(String field, @Nullable String typed, int most) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        if (text.length() > most) {
            throw Refusal.invalid(field, "meetings.tooLong", most);
        }
        return text;
    }
}
