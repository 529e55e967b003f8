package org.alongside.meetings;

/** What an item on the agenda is for. */
public enum Purpose {
    DECIDE,
    ADVISE,
    INFORM,
    BREAK
}
