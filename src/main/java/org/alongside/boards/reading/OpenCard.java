package org.alongside.boards.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.boards.AnswerSnapshot;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.CommentSnapshot;
import org.alongside.boards.DecisionSnapshot;
import org.alongside.boards.LaneSnapshot;
import org.alongside.people.PersonSnapshot;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A card with all that belongs to it, as its page shows it.
 *
 * @param stamp how its words came, when somebody else typed them
 */
public record OpenCard(
        CardSnapshot card,
        BoardSnapshot board,
        List<LaneSnapshot> lanes,
        List<AnswerSnapshot> answers,
        List<CommentSnapshot> comments,
        List<DecisionSnapshot> decisions,
        long changes,
        Map<UUID, PersonSnapshot> people,
        long revision,
        boolean steward,
        @Nullable StampSnapshot stamp) {

    public LaneSnapshot lane() {
        return lanes.stream()
                .filter(lane -> lane.id().equals(card.lane()))
                .findFirst()
                .orElseThrow();
    }

    public Optional<AnswerSnapshot> answerOf(@Nullable UUID person) {
        return answers.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    public @Nullable PersonSnapshot person(@Nullable UUID id) {
        return id == null ? null : people.get(id);
    }

    public long yeses() {
        return answers.stream().filter(AnswerSnapshot::yes).count();
    }
}
