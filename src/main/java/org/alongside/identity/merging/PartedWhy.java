package org.alongside.identity.merging;

/** Why an administrator made two accounts of one again. A code and no words: the receipt is never changed. */
public enum PartedWhy {
    /** The person asked for it, on the telephone or on paper. */
    ASKED,
    /** They are two people. */
    TWO_PEOPLE,
    /** Somebody else had both ways in. */
    NOT_THEM
}
