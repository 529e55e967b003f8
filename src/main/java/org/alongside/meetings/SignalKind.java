package org.alongside.meetings;

/** What people can show without asking for the floor. */
public enum SignalKind {
    STOP,
    SLOW,
    LOST,
    AGREE
}
