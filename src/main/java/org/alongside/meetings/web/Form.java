package org.alongside.meetings.web;

import org.jspecify.annotations.Nullable;

/** What came in from a form: an empty field arrives as nothing. */
final class Form {

    private Form() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
