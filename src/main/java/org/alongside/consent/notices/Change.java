package org.alongside.consent.notices;

/** How a new version of a question differs from the one before. */
public enum Change {
    FIRST,
    /** Better words for the same thing: every answer stands. */
    MINOR,
    /** Something is asked in addition: earlier answers stand for what they were about. */
    ADDS,
    /** Another question: an earlier yes stops counting until the new one is answered. */
    REPLACES
}
