package org.alongside.consent.notices;

/** The form in which a question was shown. */
public enum Variant {
    STANDARD,
    PLAIN,
    EASY_READ,
    BSL_VIDEO,
    AUDIO,
    LARGE_PRINT,
    BRAILLE_FILE;

    /** Whether it is heard or seen, from a file of its own. */
    public boolean recorded() {
        return this == AUDIO || this == BSL_VIDEO;
    }
}
