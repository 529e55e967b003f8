package org.alongside.boards;

import static org.alongside.boards.BoardOnDatabase.DEV;
import static org.alongside.boards.BoardOnDatabase.JOAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.reading.OpenBoard;
import org.alongside.boards.reading.OpenLane;
import org.alongside.people.Side;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A board read whole, by counting for all its cards at once, says the same as lanes read by looking at each card. */
@ParameterizedClass
@EnumSource
class WholeBoardIT {
    private final BoardOnDatabase on;

    WholeBoardIT(Kind kind) {
        on = new BoardOnDatabase(kind);
    }

    @Test
    void aWholeBoardReadInOneGoSaysOfEachCardWhatItsLaneSays() {
        for (int i = 1; i <= 24; i++) {
            UUID card = on.add("Card " + i);
            int comments = i % 3;
            on.act(DEV, rig -> {
                for (int k = 0; k < comments; k++) {
                    rig.conversation.comment(card, "We tried this");
                }
            });
        }
        UUID waiting = on.add("Waiting");
        on.act(DEV, rig -> rig.cards.seat(waiting, Side.STAFF, DEV.id(), 1));
        long seated = on.as(DEV, rig -> rig.reading.snapshot(waiting)).version();
        long moved = on.move(DEV, waiting, on.agree, Spot.end(), seated).version();
        on.act(DEV, rig -> rig.conversation.answer(waiting, AnswerKind.PAUSE, "Not yet", moved));

        OpenBoard whole = on.as(JOAN, rig -> rig.reading.board(on.board, 1000));

        for (OpenLane lane : whole.lanes()) {
            OpenBoard alone = on.as(JOAN, rig -> rig.reading.lane(lane.lane().id(), 0, 1000));
            assertThat(lane.cards()).isEqualTo(alone.lanes().get(0).cards());
        }
        assertThat(whole.lanes().get(0).cards()).hasSize(24).anyMatch(card -> card.comments() == 2);
        assertThat(whole.lanes().get(1).cards())
                .singleElement()
                .extracting(CardLine::staffReason)
                .isEqualTo("Not yet");
        OpenBoard most = on.as(JOAN, rig -> rig.reading.board(on.board, 21));
        assertThat(most.lanes().get(0).cards())
                .isEqualTo(whole.lanes().get(0).cards().subList(0, 21));
    }
}
