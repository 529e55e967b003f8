package org.alongside.boards;

import static org.alongside.boards.BoardOnDatabase.DEV;
import static org.alongside.boards.BoardOnDatabase.JOAN;
import static org.alongside.boards.BoardOnDatabase.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.cards.CardNow;
import org.alongside.boards.cards.Moved;
import org.alongside.boards.reading.OpenBoard;
import org.alongside.boards.reading.OpenCard;
import org.alongside.boards.reading.OpenLane;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class BoardsIT {
    private final BoardOnDatabase on;

    BoardsIT(Kind kind) {
        on = new BoardOnDatabase(kind);
    }

    @Test
    void aBoardIsReadWithItsLanesAndTheFirstCardsOfEach() {
        for (int i = 1; i <= 25; i++) {
            on.add("Card " + i);
        }
        OpenBoard open = on.open(JOAN);

        assertThat(open.lanes())
                .extracting(lane -> lane.lane().title())
                .containsExactly("Heard", "Agree together", "Doing");
        OpenLane heard = open.lanes().get(0);
        assertThat(heard.cards()).hasSize(20);
        assertThat(heard.cards().get(0).title()).isEqualTo("Card 1");
        assertThat(heard.cards().get(0).memberOwner()).isEqualTo(JOAN.id());
        assertThat(heard.below()).isEqualTo(5);
        assertThat(open.people()).containsKey(JOAN.id());
        OpenBoard rest = on.as(JOAN, rig -> rig.reading.lane(on.heard, 20, 20));
        assertThat(rest.lanes().get(0).cards())
                .extracting(CardLine::title)
                .startsWith("Card 21")
                .hasSize(5);
    }

    @Test
    void theLineOfACardIsOfWhoeverWroteItLast() {
        UUID card = on.add("Whose words");
        assertThat(on.<UUID>as(DEV, rig -> rig.reading.meaningBy(card))).isEqualTo(JOAN.id());
        on.act(DEV, rig -> rig.cards.edit(card, CardWords.brief("Whose words", "Said by Dev"), 1));
        assertThat(on.<UUID>as(DEV, rig -> rig.reading.meaningBy(card))).isEqualTo(DEV.id());
        on.act(JOAN, rig -> rig.cards.edit(card, CardWords.brief("Another title", "Said by Dev"), 2));
        assertThat(on.<UUID>as(DEV, rig -> rig.reading.meaningBy(card)))
                .as("the title is not the line")
                .isEqualTo(DEV.id());
    }

    @Test
    void whoeverDoesNotTakePartFindsNothing() {
        UUID card = on.add("Sunday night");

        List<Function<BoardRig, Object>> guesses = List.of(
                rig -> rig.reading.board(on.board),
                rig -> rig.reading.lane(on.heard, 0, 5),
                rig -> rig.reading.card(card),
                rig -> rig.reading.revision(on.board),
                rig -> rig.reading.history(card, 0, 5),
                rig -> rig.boards.members(on.board),
                rig -> rig.lanes.lanes(on.board),
                rig -> rig.cards.add(on.heard, CardWords.brief("Let me in", "Please")),
                rig -> rig.cards.move(card, on.agree, Spot.end(), 1),
                rig -> rig.conversation.comment(card, "Hello"));
        for (Function<BoardRig, Object> guess : guesses) {
            assertThatThrownBy(() -> on.as(ROSA, guess))
                    .asInstanceOf(type(Refusal.class))
                    .extracting(Refusal::reason)
                    .isEqualTo(Refusal.Reason.UNKNOWN);
        }
        List<BoardLine> hers = on.as(ROSA, rig -> rig.boards.mine(0, 10));
        assertThat(hers).isEmpty();
        assertThat(on.found(ROSA, "Sunday")).isEmpty();
    }

    @Test
    void wordsAreFoundWhateverTheirLettersSize() {
        UUID card = on.add("Sunday night");
        on.act(DEV, rig -> rig.conversation.comment(card, "About Elm House"));

        assertThat(on.found(JOAN, "sunDAY")).extracting(CardLine::id).containsExactly(card);
        assertThat(on.found(JOAN, "elm")).extracting(CardLine::id).containsExactly(card);
        assertThat(on.found(JOAN, "%")).isEmpty();
        assertThat(on.found(JOAN, " ")).isEmpty();
    }

    @Test
    void aMoveWritesOneCardRowAndOneLineOfHistory() {
        List<UUID> cards =
                IntStream.rangeClosed(1, 30).mapToObj(i -> on.add("Card " + i)).toList();
        Map<UUID, String> before = on.rows();

        Moved moved = on.move(JOAN, cards.get(9), on.heard, Spot.after(cards.get(1)), 1);

        assertThat(moved.place()).isEqualTo(3);
        assertThat(moved.of()).isEqualTo(30);
        Map<UUID, String> after = on.rows();
        assertThat(after.keySet().stream().filter(id -> !Objects.equals(after.get(id), before.get(id))))
                .containsExactly(cards.get(9));
        assertThat(on.history(cards.get(9))).hasSize(2);
    }

    @Test
    void aMoveToWhereTheCardLiesAlreadyWritesNothing() {
        UUID first = on.add("First");
        UUID second = on.add("Second");
        Map<UUID, String> before = on.rows();

        assertThat(on.move(JOAN, second, on.heard, Spot.after(first), 1).changed())
                .isFalse();
        assertThat(on.move(JOAN, first, on.heard, Spot.top(), 1).changed()).isFalse();
        assertThat(on.rows()).isEqualTo(before);
    }

    @Test
    void whoeverMovesAnOlderPictureIsToldWhoMovedItWhere() {
        UUID card = on.add("Sunday night");
        on.move(DEV, card, on.doing, Spot.end(), 1);

        assertThatThrownBy(() -> on.move(JOAN, card, on.agree, Spot.end(), 1))
                .hasMessage("boards.cardChanged")
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.present().orElseThrow())
                        .asInstanceOf(type(CardNow.class))
                        .satisfies(now -> {
                            assertThat(now.moved()).isTrue();
                            assertThat(now.laneTitle()).isEqualTo("Doing");
                            assertThat(now.changedByName()).isEqualTo("Dev Patel");
                            assertThat(now.version()).isEqualTo(2);
                        }));
    }

    @Test
    void aFullLaneTakesNoFurtherCard() {
        List<UUID> cards =
                IntStream.rangeClosed(1, 3).mapToObj(i -> on.add("Card " + i)).toList();
        on.move(JOAN, cards.get(0), on.doing, Spot.end(), 1);
        on.move(JOAN, cards.get(1), on.doing, Spot.end(), 1);

        assertThatThrownBy(() -> on.move(JOAN, cards.get(2), on.doing, Spot.end(), 1))
                .hasMessage("boards.laneFull");
        assertThat(on.move(JOAN, cards.get(1), on.doing, Spot.top(), 2).place()).isEqualTo(1);
    }

    @Test
    void aCardLeavesAJointLaneWhenBothOwnersSaidYes() {
        UUID card = on.add("Sunday night");
        on.move(DEV, card, on.agree, Spot.end(), 1);
        on.act(DEV, rig -> rig.cards.seat(card, Side.STAFF, DEV.id(), 2));

        assertThatThrownBy(() -> on.move(JOAN, card, on.doing, Spot.end(), 3)).hasMessage("boards.needsBothYes");
        on.act(JOAN, rig -> rig.conversation.answer(card, AnswerKind.YES, null, 3));
        on.act(DEV, rig -> rig.conversation.answer(card, AnswerKind.PAUSE, "ask first", 3));
        assertThat(on.open(JOAN).lanes().get(1).cards().get(0).staffReason()).isEqualTo("ask first");
        on.act(DEV, rig -> rig.conversation.answer(card, AnswerKind.YES, null, 3));
        assertThat(on.open(JOAN).lanes().get(1).cards().get(0).yeses()).isEqualTo(2);
        assertThat(on.move(JOAN, card, on.doing, Spot.end(), 3).toTitle()).isEqualTo("Doing");
    }

    @Test
    void aDecisionComesBackToItsCardWithTheReason() {
        UUID card = on.add("Sunday night");
        UUID meeting = UUID.randomUUID();
        on.act(
                DEV,
                rig -> rig.conversation.recordDecision(
                        card, meeting, Outcome.AGREED, "Elm House opens on Sundays", "Six families need it"));

        OpenCard open = on.as(JOAN, rig -> rig.reading.card(card));
        assertThat(open.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.meeting()).isEqualTo(meeting);
            assertThat(decision.decision()).isEqualTo("Elm House opens on Sundays");
            assertThat(decision.reason()).isEqualTo("Six families need it");
        });
        assertThat(on.history(card))
                .extracting(ChangeSnapshot::kind)
                .containsExactly(ChangeKind.DECIDED, ChangeKind.ADDED);
        assertThat(on.open(JOAN).lanes().get(0).cards().get(0).decidedAt()).isNotNull();
    }

    @Test
    void lanesChangeTheirOrderStepByStepAndStayApart() {
        for (int i = 0; i < 30; i++) {
            on.act(DEV, rig -> rig.lanes.step(on.heard, true));
            on.act(DEV, rig -> rig.lanes.step(on.heard, false));
        }
        on.act(DEV, rig -> rig.lanes.step(on.doing, false));

        List<LaneSnapshot> lanes = on.as(JOAN, rig -> rig.lanes.lanes(on.board));
        assertThat(lanes).extracting(LaneSnapshot::title).containsExactly("Heard", "Doing", "Agree together");
    }

    @Test
    void onlyStewardsSetLanesAndOnlyStaffStewardsBringPeopleIn() {
        assertThatThrownBy(() -> on.act(JOAN, rig -> rig.lanes.step(on.heard, true)))
                .hasMessage("boards.stewardsOnly");
        on.act(DEV, rig -> rig.boards.makeSteward(on.board, JOAN.id()));
        on.act(JOAN, rig -> rig.lanes.step(on.heard, true));
        assertThatThrownBy(() -> on.act(JOAN, rig -> rig.boards.addMember(on.board, ROSA.id())))
                .hasMessage("identity.staffOnly");
        assertThatThrownBy(() -> on.act(ROSA, rig -> rig.boards.addMember(on.board, ROSA.id())))
                .hasMessage("boards.board");
    }

    @Test
    void theWordsOfEveryChangeStandInTheHistory() {
        UUID card = on.add("Sunday night");
        on.act(DEV, rig -> rig.cards.edit(card, new CardWords("Sunday night", "Nobody takes us in", "Long", ""), 1));

        List<ChangeSnapshot> changes = new ArrayList<>(on.history(card));
        assertThat(changes).extracting(ChangeSnapshot::kind).contains(ChangeKind.MEANING, ChangeKind.WORDS);
        assertThat(changes)
                .filteredOn(one -> one.kind() == ChangeKind.MEANING)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.oldValue()).isEqualTo("What it means");
                    assertThat(one.newValue()).isEqualTo("Nobody takes us in");
                });
    }
}
