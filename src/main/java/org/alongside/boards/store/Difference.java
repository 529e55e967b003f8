package org.alongside.boards.store;

import org.alongside.boards.ChangeKind;
import org.jspecify.annotations.Nullable;

/** One part of a card's words, as it is and as it is wanted. */
public record Difference(
        ChangeKind kind, @Nullable String present, @Nullable String typed) {}
