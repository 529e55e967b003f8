package org.alongside.meetings.floor;

/** Whether, and how, the order weighs the two sides; a group chooses this together. */
public enum Equity {
    NONE,
    ALTERNATE,
    DEFICIT,
    ROTA
}
