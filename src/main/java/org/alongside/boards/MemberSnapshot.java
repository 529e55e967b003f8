package org.alongside.boards;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.alongside.people.Side;

/** Who takes part in a board; the name is asked of the people room. */
public record MemberSnapshot(UUID board, UUID person, Side side, BoardRole role, Instant since)
        implements Serializable {

    public boolean steward() {
        return role == BoardRole.STEWARD;
    }
}
