package org.alongside.boards;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An owner's standing answer to a card. */
public record AnswerSnapshot(UUID person, AnswerKind kind, String reason, Instant madeAt) implements Serializable {

    public boolean yes() {
        return kind == AnswerKind.YES;
    }
}
