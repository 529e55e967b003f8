package org.alongside.boards;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a card's history, as it is read. */
public record ChangeSnapshot(
        UUID id,
        ChangeKind kind,
        UUID who,
        Instant madeAt,
        long cardVersion,
        @Nullable String oldValue,
        @Nullable String newValue)
        implements Serializable {}
