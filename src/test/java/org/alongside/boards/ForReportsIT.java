package org.alongside.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.summary.DecisionsForReports;
import org.alongside.boards.summary.RepliesForReports;
import org.alongside.consent.Artefact;
import org.alongside.consent.release.Releasable;
import org.alongside.consent.release.ReleasePart;
import org.alongside.testing.Beans;
import org.alongside.testing.Kind;
import org.alongside.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What boards offer for reports, and whose yes each part rests on. */
class ForReportsIT {
    @ParameterizedTest
    @EnumSource
    void decisionsAreOursAndAReplyRestsOnTheYesOfWhoeverSaidIt(Kind kind) {
        BoardOnDatabase board = new BoardOnDatabase(kind);
        UUID card = board.add("Sunday night");
        board.act(
                BoardOnDatabase.DEV,
                rig -> rig.conversation.recordDecision(
                        card, UUID.randomUUID(), Outcome.AGREED, "Elm House opens on Sundays", "Six families need it"));

        assertThatList(parts(board, DecisionsForReports.class)).singleElement().satisfies(part -> {
            assertThat(part.title()).isEqualTo("Elm House opens on Sundays");
            assertThat(part.words()).contains("agreed", "Six families need it");
            assertThat(part.needs()).isEmpty();
        });
        assertThatList(parts(board, RepliesForReports.class)).singleElement().satisfies(part -> {
            assertThat(part.said()).isEqualTo("What it means");
            assertThat(part.words()).contains("Elm House opens on Sundays", "Six families need it");
            assertThat(part.by()).as("no name").isEmpty();
            assertThatList(part.needs()).singleElement().satisfies(item -> {
                assertThat(item.purpose()).isEqualTo("QUOTE_NO_NAME");
                assertThat(item.artefact()).isEqualTo(new Artefact("card", card));
                assertThat(item.question().person()).isEqualTo(BoardOnDatabase.JOAN.id());
                assertThat(item.question().words()).isEqualTo("What it means");
            });
        });
    }

    private static List<ReleasePart> parts(BoardOnDatabase on, Class<? extends Releasable> room) {
        return TestDatabase.transaction(
                on.entities, em -> new Beans(em, Clock.systemUTC()).get(room).of(on.board));
    }
}
