package org.alongside.boards.cards;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.alongside.boards.CardWords;

/** How a card stands now, told to someone who acted upon an older picture of it: where it lies, who put it there, when. */
public record CardNow(
        UUID card,
        long version,
        CardWords text,
        UUID lane,
        String laneTitle,
        long place,
        long of,
        boolean moved,
        UUID changedBy,
        String changedByName,
        Instant changedAt)
        implements Serializable {}
