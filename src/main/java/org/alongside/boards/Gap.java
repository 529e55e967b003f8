package org.alongside.boards;

/** The free room between two neighbours in a lane, or between two lanes of a board. */
record Gap(long after, long before) {

    static final long STEP = 1L << 20;

    /** The first place ever given: far enough from nought that things can go on top a million times. */
    static final long FIRST = 1L << 40;

    /** Room in a lane that holds nothing yet. */
    static Gap empty() {
        return new Gap(FIRST - STEP, FIRST + STEP);
    }

    static Gap above(long first) {
        return new Gap(first - 2 * STEP, first);
    }

    static Gap below(long last) {
        return new Gap(last, last + 2 * STEP);
    }

    boolean squeezed() {
        return before - after < 2 || after < 0;
    }

    boolean holds(long place) {
        return after < place && place < before;
    }

    long middle() {
        return after + (before - after) / 2;
    }
}
