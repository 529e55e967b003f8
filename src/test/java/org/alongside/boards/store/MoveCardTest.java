package org.alongside.boards.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.AnswerKind;
import org.alongside.boards.CardWords;
import org.alongside.boards.Gap;
import org.alongside.boards.NewLane;
import org.alongside.people.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoveCardTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:30:00Z");
    private static final UUID JOAN = UUID.randomUUID();
    private static final UUID DEV = UUID.randomUUID();

    private final UUID board = UUID.randomUUID();
    private final Lane heard = new Lane(board, lane("Heard", null, false), new Gap(0, 20));
    private final Lane agree = new Lane(board, lane("Agree together", null, true), new Gap(20, 40));
    private final Lane doing = new Lane(board, lane("Doing", 2, false), new Gap(40, 60));

    @Test
    void aFullLaneRefusesAnotherCard() {
        assertThatThrownBy(() -> doing.mustHaveRoomFor(() -> 2)).hasMessage("boards.laneFull");
        doing.mustHaveRoomFor(() -> 1);
        heard.mustHaveRoomFor(() -> 5_000);
    }

    @Test
    void aCardThatLiesThereAlreadyIsNotMoved() {
        Card card = card(heard);

        assertThat(card.liesAt(heard, new Gap(Gap.FIRST - 5, Gap.FIRST + 5))).isTrue();
        assertThat(card.liesAt(heard, new Gap(Gap.FIRST, Gap.FIRST + 5))).isFalse();
        assertThat(card.liesAt(doing, new Gap(Gap.FIRST - 5, Gap.FIRST + 5))).isFalse();
    }

    @Test
    void aJointLaneIsLeftOnwardsOnlyWithBothYes() {
        Card card = owned(card(agree));
        Answer joan = new Answer(card, JOAN, AnswerKind.YES, null, NOW);
        Answer dev = new Answer(card, DEV, AnswerKind.YES, null, NOW);

        assertThatThrownBy(() -> card.mustBeFreeToLeave(agree, doing, List.of()))
                .hasMessage("boards.needsBothYes");
        assertThatThrownBy(() -> card.mustBeFreeToLeave(agree, doing, List.of(joan)))
                .hasMessage("boards.needsBothYes");
        card.mustBeFreeToLeave(agree, doing, List.of(joan, dev));
    }

    @Test
    void aJointLaneIsLeftBackwardsByAnybody() {
        owned(card(agree)).mustBeFreeToLeave(agree, heard, List.of());
    }

    @Test
    void aCardWithAnEmptySeatDoesNotLeaveAJointLaneOnwards() {
        Card card = card(agree);

        assertThatThrownBy(() -> card.mustBeFreeToLeave(agree, doing, List.of()))
                .hasMessage("boards.needsTwoOwners");
    }

    @Test
    void eitherOwnerCanPauseACard() {
        Card card = owned(card(agree));
        Answer joan = new Answer(card, JOAN, AnswerKind.YES, null, NOW);
        Answer dev = new Answer(card, DEV, AnswerKind.PAUSE, "ask about wheelchairs first", NOW);

        assertThatThrownBy(() -> card.mustBeFreeToLeave(agree, doing, List.of(joan, dev)))
                .hasMessage("boards.pausedHere");
    }

    @Test
    void aPauseSaysWhy() {
        Card card = owned(card(agree));

        assertThatThrownBy(() -> new Answer(card, DEV, AnswerKind.PAUSE, "  ", NOW))
                .hasMessage("boards.missing.reason");
    }

    @Test
    void newWordsAskTheOwnersAfresh() {
        Card card = owned(card(agree));
        Answer joan = new Answer(card, JOAN, AnswerKind.YES, null, NOW);

        assertThat(card.counts(joan)).isTrue();
        card.say(CardWords.brief("Bake bread", "Brown bread"), DEV, NOW);
        assertThat(card.counts(joan)).isFalse();
    }

    @Test
    void anAnswerFromSomebodyWhoNoLongerOwnsTheCardDoesNotCount() {
        Card card = owned(card(agree));
        Answer joan = new Answer(card, JOAN, AnswerKind.YES, null, NOW);

        card.seat(Side.MEMBER, UUID.randomUUID(), DEV, NOW);
        assertThat(card.counts(joan)).isFalse();
    }

    @Test
    void comingBackToAJointLaneAsksAfresh() {
        Card card = owned(card(agree));
        Answer joan = new Answer(card, JOAN, AnswerKind.YES, null, NOW);

        card.move(heard, Gap.empty(), DEV, NOW);
        card.move(agree, Gap.empty(), DEV, NOW);
        assertThat(card.counts(joan)).isFalse();
    }

    @Test
    void changingTheOrderWithinALaneKeepsWhatWasAgreed() {
        Card card = owned(card(agree));
        Answer joan = new Answer(card, JOAN, AnswerKind.YES, null, NOW);

        card.move(agree, Gap.above(Gap.FIRST), DEV, NOW);
        assertThat(card.counts(joan)).isTrue();
    }

    private static NewLane lane(String title, @Nullable Integer most, boolean joint) {
        return new NewLane(title, "What it means", most, joint);
    }

    private static Card card(Lane lane) {
        return new Card(lane, Gap.empty(), CardWords.brief("Bake bread", "For everybody"), JOAN, Side.MEMBER, NOW);
    }

    private static Card owned(Card card) {
        card.seat(Side.STAFF, DEV, DEV, NOW);
        return card;
    }
}
