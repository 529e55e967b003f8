package org.alongside.meetings.floor;

import static org.alongside.meetings.floor.Around.ANN;
import static org.alongside.meetings.floor.Around.BOB;
import static org.alongside.meetings.floor.Around.CAT;
import static org.alongside.meetings.floor.Around.DEV;
import static org.alongside.meetings.floor.Around.EVE;
import static org.alongside.meetings.floor.Around.after;
import static org.alongside.meetings.floor.Around.id;
import static org.alongside.meetings.floor.Around.names;
import static org.alongside.meetings.floor.Around.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.alongside.people.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The order of speaking, case by case. */
class OrderTest {

    @Test
    @Tag("meetings-Q1")
    void firstComeFirstServedGoesByWhoAskedFirst() {
        assertThat(names(waiting(Mode.FIFO, Equity.NONE))).containsExactly("Ann", "Bob", "Dev", "Eve", "Cat");
    }

    @Test
    @Tag("meetings-Q2")
    void progressiveLetsThoseGoFirstWhoHaveNotSpoken() {
        assertThat(names(waiting(Mode.PROGRESSIVE, Equity.NONE))).containsExactly("Dev", "Cat", "Bob", "Eve", "Ann");
    }

    @Test
    @Tag("meetings-Q3")
    void deficitLetsTheSideWithLessTalkGoFirst() {
        assertThat(names(waiting(Mode.PROGRESSIVE, Equity.DEFICIT))).containsExactly("Cat", "Dev", "Eve", "Bob", "Ann");
    }

    @Test
    @Tag("meetings-Q4")
    void alternatingSwapsSidesPickByPick() {
        Floor lastWasMember = after(waiting(Mode.PROGRESSIVE, Equity.ALTERNATE), EVE);
        assertThat(lastWasMember.lastSide()).isEqualTo(Side.MEMBER);
        assertThat(names(lastWasMember)).containsExactly("Dev", "Cat", "Bob", "Eve", "Ann");
    }

    @Test
    void alternatingDiffersWhenTheLastSpeakerWasStaff() {
        assertThat(names(after(waiting(Mode.PROGRESSIVE, Equity.ALTERNATE), ANN)))
                .containsExactly("Cat", "Dev", "Eve", "Bob", "Ann");
    }

    @Test
    void alternatingNeverStallsWhenOneSideIsNotWaiting() {
        Floor staffOnly =
                waiting(Mode.PROGRESSIVE, Equity.ALTERNATE).withdraw(EVE).withdraw(CAT);
        assertThat(names(after(staffOnly, ANN))).containsExactly("Dev", "Bob", "Ann");
    }

    @Test
    @Tag("meetings-Q5")
    void whoeverWasPassedThreeTimesComesFirst() {
        Floor floor = waiting(Mode.PROGRESSIVE, Equity.DEFICIT).mapped(Set.of(ANN), it -> it.passedBy(3));
        assertThat(names(floor)).containsExactly("Ann", "Cat", "Dev", "Eve", "Bob");
    }

    @Test
    void amongThoseWhoWaitedTooLongOnlyTheirOrderOfAskingCounts() {
        Floor floor = waiting(Mode.PROGRESSIVE, Equity.NONE).mapped(Set.of(ANN, DEV), it -> it.passedBy(3));
        assertThat(names(floor)).startsWith("Ann", "Dev");
    }

    @Test
    @Tag("meetings-Q6")
    void questionToUnderstandComesBeforeEveryPoint() {
        Floor floor = waiting(Mode.PROGRESSIVE, Equity.DEFICIT).raise(id("q"), BOB, Kind.CLARIFY, 6);
        assertThat(names(floor)).containsExactly("Bob", "Cat", "Dev", "Eve", "Bob", "Ann");
        assertThat(floor.order().get(0).kind()).isEqualTo(Kind.CLARIFY);
    }

    @Test
    @Tag("meetings-Q7")
    void whoeverWasToldToBeNextStaysNext() {
        Floor floor = waiting(Mode.PROGRESSIVE, Equity.DEFICIT)
                .mapped(Set.of(CAT), it -> it.in(EntryState.NEXT))
                .mapped(Set.of(DEV), it -> it.passedBy(3));
        Floor joined = floor.raise(id("f"), id("Fay"), Kind.POINT, 6);
        assertThat(joined.upNext()).map(Entry::voice).contains(CAT);
        assertThat(names(joined)).startsWith("Cat", "Dev");
        assertThat(joined.next(0).speaking()).map(Entry::voice).contains(CAT);
    }

    @Test
    void onlyQuestionToUnderstandGoesBeforeWhoeverIsNext() {
        Floor floor = waiting(Mode.PROGRESSIVE, Equity.NONE)
                .mapped(Set.of(CAT), it -> it.in(EntryState.NEXT))
                .raise(id("q"), ANN, Kind.CLARIFY, 6);
        assertThat(names(floor)).startsWith("Ann", "Cat");
        Floor asked = floor.next(0);
        assertThat(asked.entry(CAT).state()).isEqualTo(EntryState.NEXT);
        assertThat(asked.voice(ANN).turns()).as("a question costs no turn").isEqualTo(3);
    }

    @Test
    @Tag("meetings-Q8")
    void whoeverGetsWordsReadyKeepsThePlaceWhileOthersGo() {
        Floor eveFirst = waiting(Mode.PROGRESSIVE, Equity.NONE).mapped(Set.of(EVE), it -> it.passedBy(3));
        assertThat(names(eveFirst)).startsWith("Eve");
        Floor composing = eveFirst.compose(EVE, null);
        assertThat(composing.upNext()).map(Entry::voice).contains(DEV);
        Floor served = composing.next(0).next(0);
        assertThat(served.speaking()).map(Entry::voice).contains(CAT);
        assertThat(names(served)).startsWith("Bob");
        assertThat(served.order())
                .filteredOn(it -> it.voice().equals(EVE))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.state()).isEqualTo(EntryState.COMPOSING);
                    assertThat(it.passed())
                            .as("time spent composing is not being passed")
                            .isEqualTo(3);
                });
        Floor ready = served.ready(EVE);
        assertThat(names(ready)).as("Bob was already told; then Eve").startsWith("Bob", "Eve");
    }

    @Test
    void wordsReadyWhenNobodyWasToldMakesOneNext() {
        Floor floor = waiting(Mode.PROGRESSIVE, Equity.NONE)
                .next(0)
                .compose(CAT, null)
                .withdraw(BOB)
                .withdraw(EVE)
                .withdraw(ANN)
                .ready(CAT);
        assertThat(floor.entry(CAT).state()).isEqualTo(EntryState.NEXT);
    }

    @Test
    @Tag("meetings-Q9")
    void undoneTurnPutsItsSpeakerBackAtTheFrontAndGivesTheSecondsBack() {
        Floor before = waiting(Mode.PROGRESSIVE, Equity.DEFICIT);
        Floor spoken = before.next(0).done(40);
        assertThat(spoken.voice(CAT)).isEqualTo(new Voice(CAT, Side.MEMBER, 1, 40, 1));
        assertThat(spoken.entry(ANN).passed()).isEqualTo(1);
        Floor undone = spoken.undo();
        assertThat(names(undone)).startsWith("Cat");
        assertThat(undone.voices()).isEqualTo(before.voices());
        assertThat(undone.entries()).allSatisfy(it -> assertThat(it.passed()).isZero());
        assertThat(undone.speaking()).isEmpty();
    }

    @Test
    void sideServedLeastForItsNumberComesFirstInRota() {
        assertThat(names(waiting(Mode.PROGRESSIVE, Equity.ROTA))).containsExactly("Cat", "Dev", "Eve", "Bob", "Ann");
    }

    @Test
    void drawIsTheSameForTheSameSeedAndAnotherForAnother() {
        Floor drawn = waiting(Mode.RANDOM, Equity.NONE);
        assertThat(names(drawn)).isEqualTo(names(waiting(Mode.RANDOM, Equity.NONE)));
        assertThat(java.util.stream.LongStream.range(0, 20)
                        .mapToObj(seed -> names(drawn.by(new OrderRule(Mode.RANDOM, Equity.NONE, seed))))
                        .distinct())
                .hasSizeGreaterThan(5);
    }
}
