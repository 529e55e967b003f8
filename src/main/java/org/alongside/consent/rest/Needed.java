package org.alongside.consent.rest;

import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What came in a request, where anything may be missing. */
final class Needed {
    private Needed() {}

    static <T> T of(@Nullable T given, String field) {
        if (given == null) {
            throw Refusal.invalid(field, "consent.valueNeeded", field);
        }
        return given;
    }
}
