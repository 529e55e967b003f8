package org.alongside.home.paper;

/** What a slip asks; each is the twin of something a page asks. */
public enum SlipKind {
    /** Yes to a card, or a pause with its reason. */
    AGREE,
    /** One of the questions about a person's own words and data. */
    QUESTION,
    /** Ends a yes that runs. */
    STOP,
    /** After a stop: what is to become of what was used until then. */
    AFTER,
    /** What helps somebody take part, with the question whether it may be kept. */
    NEEDS,
    /** Whether the notes of a meeting are right. */
    NOTES,
    /** Words for one item of a meeting. */
    ITEM,
    /** Words for a card of a board, or a new idea. */
    WORDS,
    /** To be rung, to pause, to leave, to have another contact. */
    WISH
}
