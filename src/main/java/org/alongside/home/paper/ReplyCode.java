package org.alongside.home.paper;

import java.util.Locale;
import org.alongside.platform.text.Secrets;

/** The code on a slip: twice four symbols that cannot be mistaken for one another on paper; it tells nothing by itself. */
final class ReplyCode {
    /** No 0, O, 1, I or L. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    private ReplyCode() {}

    static String next() {
        return Secrets.code(ALPHABET, LENGTH);
    }

    /** As it is printed, in two groups. */
    static String spaced(String code) {
        return code.substring(0, LENGTH / 2) + " " + code.substring(LENGTH / 2);
    }

    /** Small letters, spaces and dashes do not matter. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
