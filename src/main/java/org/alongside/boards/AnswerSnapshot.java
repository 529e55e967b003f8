package org.alongside.boards;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * An owner's standing answer to a card; however it came, it counts the same.
 *
 * @param stamp how it came, when somebody else typed it
 */
public record AnswerSnapshot(
        UUID person,
        AnswerKind kind,
        String reason,
        Instant madeAt,
        @Nullable StampSnapshot stamp) implements Serializable {

    public boolean yes() {
        return kind == AnswerKind.YES;
    }
}
