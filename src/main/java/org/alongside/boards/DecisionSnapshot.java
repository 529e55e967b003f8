package org.alongside.boards;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a meeting decided about a card, as it is read there. */
public record DecisionSnapshot(
        UUID id,
        UUID card,
        UUID meeting,
        Outcome outcome,
        String decision,
        String reason,
        UUID recordedBy,
        Instant madeAt)
        implements Serializable {}
