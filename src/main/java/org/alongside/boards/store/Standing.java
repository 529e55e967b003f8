package org.alongside.boards.store;

/** The place of a card among those of its lane, the topmost being 1. */
public record Standing(long place, long of) {}
