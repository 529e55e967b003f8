package org.alongside.boards;

/** What an owner answered when a card stands in a lane that both owners must let it leave. */
public enum AnswerKind {
    YES,
    PAUSE
}
