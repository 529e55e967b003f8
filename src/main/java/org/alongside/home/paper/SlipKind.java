package org.alongside.home.paper;

/** What a slip asks; each is the twin of something a page asks. */
public enum SlipKind {
    /** Yes to a card, or a pause with its reason. */
    AGREE,
    /** One of the questions about a person's own words and data. */
    QUESTION,
    /** Ends a yes that runs. */
    STOP,
    /** Words for one item of a meeting. */
    ITEM,
    /** Words for a card of a board, or a new idea. */
    WORDS,
    /** To be rung, to pause, to leave, to have another contact. */
    WISH
}
