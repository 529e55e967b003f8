package org.alongside.meetings;

/** How somebody takes part; a supporter helps one person and never counts. */
public enum SeatRole {
    PARTICIPANT,
    SUPPORTER
}
