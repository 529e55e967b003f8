package org.alongside.boards.web;

import org.jspecify.annotations.Nullable;

/** What came in from a form: an empty field arrives as nothing. */
final class Input {

    private Input() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
