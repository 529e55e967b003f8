package org.alongside.boards;

import org.jspecify.annotations.Nullable;

/** One part of a card's words, as it is and as it is wanted. */
record Difference(
        ChangeKind kind, @Nullable String present, @Nullable String typed) {}
