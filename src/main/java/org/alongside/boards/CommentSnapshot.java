package org.alongside.boards;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What someone said in a card's conversation, as it is read.
 *
 * @param stamp how it came, when somebody else typed it
 */
public record CommentSnapshot(
        UUID id,
        UUID card,
        UUID author,
        String words,
        Instant madeAt,
        @Nullable StampSnapshot stamp) implements Serializable {}
