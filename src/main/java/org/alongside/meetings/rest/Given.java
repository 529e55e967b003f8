package org.alongside.meetings.rest;

import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What came in a request body, where anything may be missing. */
final class Given {

    private Given() {}

    static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    static <T> T must(String field, @Nullable T given) {
        if (given == null) {
            throw Refusal.invalid(field, "meetings.missing", field);
        }
        return given;
    }
}
