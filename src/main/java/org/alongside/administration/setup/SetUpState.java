package org.alongside.administration.setup;

/** Where an item of the list stands. */
public enum SetUpState {
    DONE,
    /** Something is missing; the item says what. */
    MISSING,
    /** Everything is there; somebody has to try it or to say so. */
    TO_CONFIRM,
    /** It was confirmed, and has changed since. */
    CHANGED;

    public boolean done() {
        return this == DONE;
    }

    /** What follows from the facts and from what was confirmed of them. */
    static SetUpState of(SetUpItem.Way way, boolean there, boolean confirmedEver, boolean confirmedAsNow) {
        if (!there) {
            return MISSING;
        }
        if (way == SetUpItem.Way.SEEN || confirmedAsNow) {
            return DONE;
        }
        return confirmedEver ? CHANGED : TO_CONFIRM;
    }
}
