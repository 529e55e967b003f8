package org.alongside.boards;

/** What a meeting decided about a card. */
public enum Outcome {
    AGREED,
    AGREED_IN_PART,
    NOT_AGREED,
    LATER,
    ADVICE_GIVEN,
    NOTED
}
