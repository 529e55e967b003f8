package org.alongside.boards;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lane as its readers see it, with how many cards lie in it. */
public record LaneSnapshot(
        UUID id,
        UUID board,
        long version,
        String title,
        String meaning,
        @Nullable Integer mostCards,
        boolean joint,
        long cards)
        implements Serializable {

    /** As it is for somebody from whom so many of its cards are kept. */
    public LaneSnapshot without(long kept) {
        return kept == 0 ? this : new LaneSnapshot(id, board, version, title, meaning, mostCards, joint, cards - kept);
    }
}
