package org.alongside.identity;

/** What somebody may let a supporter do; each is a tick of its own, and none is set unless they set it. */
public enum May {
    SEE_BOARDS,
    READ_NEWS,
    TYPE,
    MEETINGS,
    /** To say yes or pause for the person; no words of theirs are meant by it, so it is never part of {@link #TYPE}. */
    ANSWER
}
