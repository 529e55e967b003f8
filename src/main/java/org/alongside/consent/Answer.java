package org.alongside.consent;

/** The four answers to a question; all are equal, and only a yes is a yes. */
public enum Answer {
    YES,
    NO,
    NOT_NOW,
    HELP
}
