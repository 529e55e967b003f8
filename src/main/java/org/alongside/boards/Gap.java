package org.alongside.boards;

/** The free room between two neighbours in a lane, or between two lanes of a board. */
public record Gap(long after, long before) {

    public static final long STEP = 1L << 20;

    /** The first place ever given: far enough from nought that things can go on top a million times. */
    public static final long FIRST = 1L << 40;

    /** Room in a lane that holds nothing yet. */
    public static Gap empty() {
        return new Gap(FIRST - STEP, FIRST + STEP);
    }

    public static Gap above(long first) {
        return new Gap(first - 2 * STEP, first);
    }

    public static Gap below(long last) {
        return new Gap(last, last + 2 * STEP);
    }

    public boolean squeezed() {
        return before - after < 2 || after < 0;
    }

    public boolean holds(long place) {
        return after < place && place < before;
    }

    public long middle() {
        return after + (before - after) / 2;
    }
}
