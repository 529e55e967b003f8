package org.alongside.boards;

/** What happened to a card, as its history tells it. */
public enum ChangeKind {
    ADDED,
    MOVED,
    TITLE,
    MEANING,
    WORDS,
    EASY_READ,
    OWNERS,
    SAID_YES,
    PAUSED,
    COMMENTED,
    DECIDED,
    /** Words that met newer ones on their way in; they are kept here and can be taken up again. */
    KEPT_ASIDE
}
