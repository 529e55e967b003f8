package org.alongside.meetings.floor;

import static org.alongside.meetings.floor.Step.Writers.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.meetings.floor.Step.Writers;
import org.alongside.platform.Refusal;
import org.junit.jupiter.api.Test;

/** What a meeting, an item and a clock may do next; every edge, and every edge that is not there. */
class StateTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:55:00Z");

    @Test
    void meetingKnowsItsEdgesAndNoOther() {
        Set<String> edges = new TreeSet<>();
        for (MeetingState from : MeetingState.values()) {
            for (MeetingState to : MeetingState.values()) {
                try {
                    assertThat(from.to(to)).isEqualTo(to);
                    edges.add(from + ">" + to);
                } catch (Refusal refused) {
                    assertThat(refused).hasMessage("meetings.meetingIs" + from);
                    assertThat(refused.args()).containsExactly(from.name());
                }
            }
        }
        assertThat(edges)
                .containsExactlyInAnyOrder(
                        "DRAFT>PUBLISHED",
                        "PUBLISHED>ARRIVING",
                        "PUBLISHED>CANCELLED",
                        "ARRIVING>RUNNING",
                        "ARRIVING>CANCELLED",
                        "RUNNING>BREAK",
                        "BREAK>RUNNING",
                        "RUNNING>STOPPED",
                        "STOPPED>RUNNING",
                        "RUNNING>CLOSING",
                        "RUNNING>ADJOURNED",
                        "ADJOURNED>ARRIVING",
                        "CLOSING>CLOSED",
                        "CLOSED>NOTES_DRAFT",
                        "NOTES_DRAFT>NOTES_AGREED",
                        "NOTES_AGREED>ARCHIVED");
    }

    @Test
    void notesNeedTheWindowAndBothSides() {
        MeetingState draft = MeetingState.NOTES_DRAFT;
        assertThatThrownBy(() -> draft.agreeNotes(false, true, true)).hasMessage("meetings.notesStillOpen");
        assertThatThrownBy(() -> draft.agreeNotes(true, true, false)).hasMessage("meetings.notesNeedBothSides");
        assertThatThrownBy(() -> draft.agreeNotes(true, false, true)).hasMessage("meetings.notesNeedBothSides");
        assertThat(draft.agreeNotes(true, true, true)).isEqualTo(MeetingState.NOTES_AGREED);
        assertThatThrownBy(() -> MeetingState.RUNNING.agreeNotes(true, true, true))
                .hasMessage("meetings.meetingIsRUNNING");
    }

    @Test
    void itemKnowsItsEdgesAndNoOther() {
        Set<String> edges = new TreeSet<>();
        for (ItemState from : ItemState.values()) {
            for (ItemState to : ItemState.values()) {
                try {
                    assertThat(from.to(to)).isEqualTo(to);
                    edges.add(from + ">" + to);
                } catch (Refusal refused) {
                    assertThat(refused).hasMessage("meetings.itemIs" + from);
                    assertThat(refused.args()).containsExactly(from.name());
                }
            }
        }
        assertThat(edges)
                .containsExactlyInAnyOrder(
                        "PLANNED>READY",
                        "READY>OPEN",
                        "OPEN>DECIDED",
                        "OPEN>ADVICE_GIVEN",
                        "OPEN>NOTED",
                        "OPEN>DEFERRED",
                        "OPEN>DROPPED",
                        "DECIDED>REOPENED",
                        "REOPENED>OPEN");
    }

    @Test
    void decisionIsReopenedOnlyWhilePeopleCanObject() {
        assertThat(ItemState.DECIDED.reopen(true)).isEqualTo(ItemState.REOPENED);
        assertThatThrownBy(() -> ItemState.DECIDED.reopen(false)).hasMessage("meetings.objectionTooLate");
        assertThatThrownBy(() -> ItemState.NOTED.reopen(true)).hasMessage("meetings.itemIsNOTED");
    }

    @Test
    void stepsGoForwardFreelyAndBackOnlyWithReason() {
        for (Step from : Step.values()) {
            for (Step to : Step.values()) {
                boolean pause = from == Step.PAUSED || to == Step.PAUSED;
                boolean talks = (from == Step.TALK && to == Step.PAUSED) || (from == Step.PAUSED && to == Step.TALK);
                if ((pause && !talks) || from == to) {
                    assertThatThrownBy(() -> Step.move(from, to, "because", NOBODY))
                            .hasMessage("meetings.stepIs" + from);
                } else if (!pause && to.compareTo(from) < 0) {
                    assertThatThrownBy(() -> Step.move(from, to, " ", NOBODY)).hasMessage("meetings.backNeedsReason");
                    assertThat(Step.move(from, to, "we missed a point", NOBODY)).isEqualTo(to);
                } else {
                    assertThat(Step.move(from, to, null, NOBODY)).isEqualTo(to);
                }
            }
        }
        assertThat(Step.move(null, Step.TALK, null, NOBODY)).isEqualTo(Step.TALK);
        assertThatThrownBy(() -> Step.move(null, Step.PAUSED, null, NOBODY)).hasMessage("meetings.stepIsNONE");
    }

    @Test
    void leavingQuietWritingEarlyNeedsReason() {
        Writers writing = new Writers(2, false);
        assertThatThrownBy(() -> Step.move(Step.QUIET_WRITE, Step.REVEAL, null, writing))
                .hasMessage("meetings.stillWritingNeedsReason");
        assertThat(Step.move(Step.QUIET_WRITE, Step.REVEAL, "the taxi waits", writing))
                .isEqualTo(Step.REVEAL);
        assertThat(Step.move(Step.QUIET_WRITE, Step.REVEAL, null, new Writers(2, true)))
                .isEqualTo(Step.REVEAL);
        assertThat(Step.move(Step.QUIET_WRITE, Step.REVEAL, null, new Writers(0, false)))
                .isEqualTo(Step.REVEAL);
    }

    @Test
    void clockIsAnInstantAndRemainderAndNeverEndsAnything() {
        Countdown clock = Countdown.standing(Duration.ofMinutes(20));
        assertThat(clock.left(NOW.plusSeconds(999))).isEqualTo(Duration.ofMinutes(20));
        Countdown running = clock.run(NOW);
        assertThat(running.run(NOW.plusSeconds(60))).isEqualTo(running);
        assertThat(running.minutesLeft(NOW.plusSeconds(61))).isEqualTo(19);
        Countdown paused = running.pause(NOW.plusSeconds(300));
        assertThat(paused.left(NOW.plusSeconds(9_000))).isEqualTo(Duration.ofMinutes(15));
        Countdown again = paused.run(NOW.plusSeconds(9_000));
        assertThat(again.minutesLeft(NOW.plusSeconds(9_060))).isEqualTo(14);
        assertThat(again.extend(Duration.ofMinutes(5)).minutesLeft(NOW.plusSeconds(9_060)))
                .isEqualTo(19);
        assertThat(again.left(NOW.plusSeconds(9_000 + 960))).isEqualTo(Duration.ofMinutes(-1));
        assertThat(again.minutesLeft(NOW.plusSeconds(9_960))).isZero();
    }
}
