package org.alongside.meetings.floor;

/** Where a wish to speak stands. */
public enum EntryState {
    WAITING,
    COMPOSING,
    NEXT,
    SPEAKING,
    DONE,
    WITHDRAWN,
    LOST;

    /** Still in the queue, ready or getting words ready. */
    public boolean queued() {
        return this == WAITING || this == COMPOSING || this == NEXT;
    }
}
