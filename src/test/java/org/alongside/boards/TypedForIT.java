package org.alongside.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.cards.CardService;
import org.alongside.boards.cards.ConversationService;
import org.alongside.boards.cards.Moved;
import org.alongside.boards.reading.OpenBoard;
import org.alongside.boards.reading.OpenCard;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.setup.BoardService;
import org.alongside.boards.setup.LaneService;
import org.alongside.identity.Helping;
import org.alongside.identity.May;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.supporters.People;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.alongside.supporters.stamp.StampService;
import org.alongside.supporters.stamp.StampSnapshot;
import org.alongside.testing.Beans;
import org.alongside.testing.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Words on a board that somebody typed for somebody. */
@ParameterizedClass
@EnumSource
class TypedForIT {
    private final People people;
    private final UUID board;
    private final UUID agree;
    private final UUID card;

    TypedForIT(Kind kind) {
        people = new People(kind);
        board = people.as(people.amina, beans -> beans.get(BoardService.class).open(BoardOnDatabase.terms()));
        people.act(people.amina, beans -> beans.get(BoardService.class).addMember(board, people.joan));
        people.act(people.amina, beans -> beans.get(BoardService.class).addMember(board, people.claire));
        agree = people.as(
                people.amina,
                beans -> beans.get(LaneService.class).add(board, new NewLane("Agree", "Both owners", null, true)));
        card = people.as(
                people.joan,
                beans -> beans.get(CardService.class).add(agree, CardWords.brief("Sunday night", "A bus home")));
        people.act(people.amina, beans -> beans.get(CardService.class).seat(card, Side.STAFF, people.amina, version()));
    }

    @Test
    void wordsFromPaperAreTheMembersAndSayWhoTypedThem() {
        LocalDate written = LocalDate.of(2026, 11, 20);
        people.act(
                people.amina,
                beans -> talk(beans).comment(card, "By bus", paper(people.joan, written, ReadBack.NOT_POSSIBLE)));

        CommentSnapshot said = comments().get(0);
        assertThat(said.author()).isEqualTo(people.joan);
        StampSnapshot stamp = Objects.requireNonNull(said.stamp());
        assertThat(stamp.byName()).isEqualTo("Amina Yusuf");
        assertThat(stamp.route()).isEqualTo(Route.PAPER);
        assertThat(stamp.saidOn()).isEqualTo(written);
        assertThat(stamp.readBack()).isEqualTo(ReadBack.NOT_POSSIBLE);
        assertThat(history()).as("the history says so too").anyMatch(it -> it.stamp() != null);
    }

    @Test
    void onlyWhoeverAnswersForTheMemberTypesForThem() {
        people.act(people.dev, beans -> talk(beans).comment(card, "Deputy", paper(people.joan)));
        for (UUID other : List.of(people.claire, people.joan, people.tom)) {
            assertThatThrownBy(() ->
                            people.as(other, beans -> talk(beans).comment(card, "Not mine", paper(people.joan))))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> people.as(people.amina, beans -> talk(beans).comment(card, "Tom", paper(people.tom))))
                .as("Tom is not on this board")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theSameWordsWithinADayAreKeptAndFlagged() {
        people.act(people.joan, beans -> talk(beans).comment(card, "By bus"));
        people.later(Duration.ofMinutes(1));
        people.act(people.amina, beans -> talk(beans).comment(card, " by bus ", paper(people.joan)));
        people.later(Duration.ofHours(25));
        people.act(people.amina, beans -> talk(beans).comment(card, "By bus", paper(people.joan)));

        assertThat(comments())
                .extracting(it -> it.stamp() != null && it.stamp().repeated())
                .containsExactly(false, true, false);
    }

    @Test
    void anAgreementFromPaperCountsTheSame() {
        people.act(
                people.amina, beans -> talk(beans).answer(card, AnswerKind.YES, null, version(), paper(people.joan)));
        people.act(people.amina, beans -> talk(beans).answer(card, AnswerKind.YES, null, version()));
        OpenCard open =
                people.as(people.joan, beans -> beans.get(ReadingService.class).card(card));
        assertThat(open.yeses()).isEqualTo(2);
        assertThat(stampOfJoan(open)).isNotNull();
        UUID doing = people.as(
                people.amina,
                beans -> beans.get(LaneService.class).add(board, new NewLane("Doing", "Agreed", null, false)));
        Moved moved =
                people.as(people.joan, beans -> beans.get(CardService.class).move(card, doing, Spot.end(), version()));
        assertThat(moved.changed()).as("both have said yes").isTrue();
    }

    @Test
    void whenThePersonAnswersThemselvesTheStampGoes() {
        people.act(
                people.amina, beans -> talk(beans).answer(card, AnswerKind.YES, null, version(), paper(people.joan)));
        people.act(people.joan, beans -> talk(beans).answer(card, AnswerKind.YES, null, version()));
        OpenCard open =
                people.as(people.joan, beans -> beans.get(ReadingService.class).card(card));
        assertThat(open.answerOf(people.joan)).isPresent();
        assertThat(stampOfJoan(open)).isNull();
    }

    @Test
    void aSecondPersonWhoAnswersForThemChecks() {
        people.act(people.amina, beans -> talk(beans).comment(card, "By bus", paper(people.joan)));
        UUID thing = comments().get(0).id();
        for (UUID other : List.of(people.amina, people.claire, people.joan)) {
            assertThatThrownBy(() -> people.act(
                            other, beans -> beans.get(StampService.class).check(thing)))
                    .isInstanceOf(Refusal.class);
        }
        people.act(people.dev, beans -> beans.get(StampService.class).check(thing));
        StampSnapshot stamp = Objects.requireNonNull(comments().get(0).stamp());
        assertThat(stamp.checkedByName()).isEqualTo("Dev Patel");
    }

    @Test
    void aNewCardFromPaperIsTheMembersAndTheBoardSaysWhoTypedIt() {
        UUID made = people.as(
                people.amina,
                beans -> beans.get(CardService.class)
                        .add(agree, CardWords.brief("Lifts", "A lift home"), paper(people.joan)));
        OpenBoard open =
                people.as(people.joan, beans -> beans.get(ReadingService.class).board(board));
        CardLine line = open.lanes().get(0).cards().stream()
                .filter(it -> it.id().equals(made))
                .findFirst()
                .orElseThrow();
        assertThat(line.author()).isEqualTo(people.joan);
        assertThat(line.memberOwner()).as("she sits on its bench").isEqualTo(people.joan);
        assertThat(line.typedBy()).isEqualTo(people.amina);
        people.act(
                people.joan,
                beans -> beans.get(CardService.class).edit(made, CardWords.brief("Lifts", "A lift both ways"), 1));
        assertThat(people.as(
                                people.joan,
                                beans -> beans.get(ReadingService.class).card(made))
                        .stamp())
                .as("her own hands now")
                .isNull();
    }

    @Test
    @Tag("boards-G37")
    void aSupporterTypesOnlyWhatThePersonTickedAndBothNamesStand() {
        people.helping(
                people.joan,
                lee(May.SEE_BOARDS, May.TYPE),
                beans -> talk(beans).comment(card, "By bus", Behalf.readBack(ReadBack.YES)));
        CommentSnapshot said = comments().get(0);
        assertThat(said.author()).isEqualTo(people.joan);
        StampSnapshot stamp = Objects.requireNonNull(said.stamp());
        assertThat(stamp.byName()).isEqualTo("Lee Carter");
        assertThat(stamp.route()).isEqualTo(Route.SUPPORTER);
        assertThat(stamp.readBack()).isEqualTo(ReadBack.YES);
        refused(May.SEE_BOARDS, beans -> talk(beans).comment(card, "More"));
        refused(May.TYPE, beans -> beans.get(ReadingService.class).card(card));
        refused(May.TYPE, beans -> talk(beans).answer(card, AnswerKind.YES, null, 1));
        refused(May.SEE_BOARDS, beans -> beans.get(CardService.class).move(card, agree, Spot.top(), 1));
        refused(May.TYPE, beans -> beans.get(CardService.class).seat(card, Side.MEMBER, null, 1));
        people.helping(people.joan, lee(May.ANSWER), beans -> {
            talk(beans).answer(card, AnswerKind.YES, null, version());
            return card;
        });
        assertThat(stampOfJoan(people.as(
                        people.joan, beans -> beans.get(ReadingService.class).card(card))))
                .isNotNull();
    }

    private void refused(May ticked, Consumer<Beans> work) {
        assertThatThrownBy(() -> people.helping(people.joan, lee(ticked), beans -> {
                    work.accept(beans);
                    return ticked;
                }))
                .isInstanceOf(Refusal.class)
                .matches(it -> ((Refusal) it).reason() == Refusal.Reason.FORBIDDEN);
    }

    private Helping lee(May... ticked) {
        return new Helping(UUID.randomUUID(), people.snapshot(people.lee), Set.of(ticked));
    }

    private @Nullable StampSnapshot stampOfJoan(OpenCard open) {
        return open.answerOf(people.joan).orElseThrow().stamp();
    }

    private Behalf paper(UUID of) {
        return paper(of, LocalDate.of(2026, 11, 22), ReadBack.YES);
    }

    private static Behalf paper(UUID of, LocalDate on, ReadBack readBack) {
        return new Behalf(of, Route.PAPER, on, readBack);
    }

    private static ConversationService talk(Beans beans) {
        return beans.get(ConversationService.class);
    }

    private List<CommentSnapshot> comments() {
        return people.as(people.claire, beans -> beans.get(ReadingService.class).card(card))
                .comments();
    }

    private List<ChangeSnapshot> history() {
        return people.as(people.claire, beans -> beans.get(ReadingService.class).history(card, 0, 50))
                .changes();
    }

    private long version() {
        return people.as(people.joan, beans -> beans.get(ReadingService.class).snapshot(card))
                .version();
    }
}
