package org.alongside.reports;

/** How far a report is, as its page says it. */
public enum Step {
    /** Chosen, and not made yet or made no further. */
    CHOSEN,
    MAKING,
    OUT,
    /** It was out, and somebody in it has changed their mind: nobody gets it until it is made again. */
    STALE,
    /** Somebody changed their mind each of three times while it was made: a person says when to try again. */
    WAITS,
    /** It could not be made; the page says why. */
    FAILED
}
