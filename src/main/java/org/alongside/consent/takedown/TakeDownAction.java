package org.alongside.consent.takedown;

/** What has to be done about one use outside our own pages. */
public enum TakeDownAction {
    TAKE_DOWN,
    /** Leave the words, take away the name. */
    UNNAME,
    TELL_PARTNER,
    /** What is printed cannot come back; the next edition leaves it out. */
    LEAVE_OUT_NEXT_TIME
}
