package org.alongside.consent.log;

/** What the verifier says of the log. */
public enum Finding {
    OK,
    /** A number is missing, doubled or out of order. */
    GAP,
    /** A row does not follow from the row before it. */
    BROKEN_LINK,
    /** The words of a row are no longer those that were hashed. */
    CONTENT_CHANGED
}
