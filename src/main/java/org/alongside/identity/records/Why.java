package org.alongside.identity.records;

/** Why somebody was forgotten. A code and no words, so that the reason holds nothing of the person. */
public enum Why {
    /** The person asked for it. */
    ASKED,
    /** Nothing of it is needed any more. */
    NOT_NEEDED,
    /** It should never have been held. */
    WRONGLY_HELD
}
