package org.alongside.boards;

/** How far a board means to share the power to decide; coercion is on the ladder, but nobody may intend it. */
public enum Rung {
    EDUCATING,
    INFORMING,
    CONSULTATION,
    ENGAGEMENT,
    CO_DESIGN,
    CO_PRODUCTION
}
