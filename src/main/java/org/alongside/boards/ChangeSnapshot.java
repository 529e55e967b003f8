package org.alongside.boards;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * One line of a card's history, as it is read.
 *
 * @param stamp how it came, when somebody else typed it
 */
public record ChangeSnapshot(
        UUID id,
        ChangeKind kind,
        UUID who,
        Instant madeAt,
        long cardVersion,
        @Nullable String oldValue,
        @Nullable String newValue,
        @Nullable StampSnapshot stamp)
        implements Serializable {

    /** As the table holds it, before anybody has looked for its stamp. */
    public ChangeSnapshot(
            UUID id,
            ChangeKind kind,
            UUID who,
            Instant madeAt,
            long cardVersion,
            @Nullable String oldValue,
            @Nullable String newValue) {
        this(id, kind, who, madeAt, cardVersion, oldValue, newValue, null);
    }

    public ChangeSnapshot with(@Nullable StampSnapshot found) {
        return new ChangeSnapshot(id, kind, who, madeAt, cardVersion, oldValue, newValue, found);
    }
}
