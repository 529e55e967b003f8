package org.alongside.boards.cards;

import java.io.Serializable;
import java.util.UUID;

/** What became of a move: from where, to where, and which place of how many; {@code changed} is false when it lay there already. */
public record Moved(
        UUID card,
        long version,
        String title,
        UUID from,
        String fromTitle,
        UUID to,
        String toTitle,
        long place,
        long of,
        boolean changed)
        implements Serializable {}
