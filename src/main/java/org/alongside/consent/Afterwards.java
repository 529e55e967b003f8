package org.alongside.consent;

/** Something outside the database follows from this transaction, as soon as it is committed and not before. */
public record Afterwards() {}
