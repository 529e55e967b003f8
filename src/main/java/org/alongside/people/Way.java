package org.alongside.people;

/** How an invitation reaches a person. Each has everything in it; none needs another one. */
public enum Way {
    /** An A4 sheet that folds to a card. */
    SLIP,
    /** The same in large print. */
    LARGE_SLIP,
    /** A letter in Easy Read. */
    EASY_LETTER,
    EMAIL,
    /** Words to send from a telephone. */
    TEXT,
    /** Read out, written down or shown to somebody who is there. */
    BY_HAND;

    /** Whether it goes onto paper. */
    public boolean paper() {
        return this == SLIP || this == LARGE_SLIP || this == EASY_LETTER;
    }
}
