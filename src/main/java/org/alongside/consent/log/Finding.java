package org.alongside.consent.log;

/** What the verifier says of the log. */
public enum Finding {
    OK,
    /** A number is missing, doubled or out of order. */
    GAP,
    /** A row does not follow from the row before it. */
    BROKEN_LINK,
    /** The words of a row are no longer those that were hashed. */
    CONTENT_CHANGED,
    /** A decision does not stand where its events put it; it can be put right from the log. */
    PROJECTION_DRIFT,
    /** Something is used with no yes behind it. */
    ORPHAN_USE,
    /** The log is not the one that was signed outside, or no longer reaches that far. */
    ANCHOR_MISMATCH
}
