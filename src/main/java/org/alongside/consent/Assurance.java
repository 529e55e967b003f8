package org.alongside.consent;

/** Something the caller has made sure of before a step; a step says which it needs. */
public enum Assurance {
    /** The words shown belong to the version that is published now, or differ from it only in a minor way. */
    CURRENT_NOTICE,
    /** The purpose asks for no spoken or typed statement, or there is one. */
    STATEMENT,
    /** The attorney's, deputy's or parent's authority was verified, covers this and is in date. */
    AUTHORITY,
    PERSON_ASKED_AGAIN,
    /** Fewer channels or no name: nothing is added. */
    ONLY_LESS,
    REASON,
    TWO_PEOPLE,
    PERSON_CONFIRMED
}
