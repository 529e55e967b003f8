package org.alongside.boards.cards;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.alongside.boards.AnswerKind;
import org.jspecify.annotations.Nullable;

/**
 * A card as it lies on the board: what can be read there, and no more.
 *
 * @param typedBy who typed its words for whoever said them; null when they did it themselves
 */
public record CardLine(
        UUID id,
        UUID lane,
        long version,
        String title,
        String meaning,
        @Nullable UUID staffOwner,
        @Nullable UUID memberOwner,
        UUID author,
        Instant madeAt,
        long comments,
        @Nullable AnswerKind staffAnswer,
        String staffReason,
        @Nullable AnswerKind memberAnswer,
        String memberReason,
        @Nullable Instant decidedAt,
        @Nullable UUID typedBy)
        implements Serializable {

    public int yeses() {
        return (staffAnswer == AnswerKind.YES ? 1 : 0) + (memberAnswer == AnswerKind.YES ? 1 : 0);
    }
}
