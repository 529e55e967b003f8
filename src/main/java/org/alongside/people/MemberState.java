package org.alongside.people;

/** Where a person's account stands today. */
public enum MemberState {
    OPEN,
    /** The last day is near; whoever answers for the member can renew it. */
    ENDING,
    /** The last day has passed: everything can be read, nothing written. */
    READING,
    /** Nobody comes in any more. */
    OVER,
    /** Ended by the member, or by whoever answers for them. */
    CLOSED
}
