package org.alongside.consent.purposes;

/** The form in which a question was shown. */
public enum Variant {
    STANDARD,
    PLAIN,
    EASY_READ,
    BSL_VIDEO,
    AUDIO,
    LARGE_PRINT,
    BRAILLE_FILE
}
