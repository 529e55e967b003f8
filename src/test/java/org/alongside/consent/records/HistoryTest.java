package org.alongside.consent.records;

import static org.alongside.consent.Assurance.AUTHORITY;
import static org.alongside.consent.Assurance.CURRENT_NOTICE;
import static org.alongside.consent.Assurance.ONLY_LESS;
import static org.alongside.consent.Assurance.PERSON_ASKED_AGAIN;
import static org.alongside.consent.Assurance.PERSON_CONFIRMED;
import static org.alongside.consent.Assurance.REASON;
import static org.alongside.consent.Assurance.STATEMENT;
import static org.alongside.consent.Assurance.TWO_PEOPLE;
import static org.alongside.consent.records.Facts.NOW;
import static org.alongside.consent.records.Facts.after;
import static org.alongside.consent.records.Facts.in;
import static org.alongside.consent.records.Facts.none;
import static org.alongside.consent.records.Facts.state;
import static org.alongside.consent.records.Facts.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.consent.Assurance;
import org.alongside.consent.ConsentState;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.alongside.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One test for each row of the table of events, and for the rules of the fold. */
class HistoryTest {
    private static final Set<Assurance> SURE = Set.of(CURRENT_NOTICE, STATEMENT);
    private static final long YEAR = 365L * 24 * 3600 * 1000;

    @Test
    void askingIsPossibleWhenNothingRunsAndRestsAfterANo() {
        assertThat(allowedFrom(EventType.REQUESTED, Set.of(PERSON_ASKED_AGAIN)))
                .containsExactlyInAnyOrder(
                        ConsentState.NONE,
                        ConsentState.REFUSED,
                        ConsentState.EXPIRED,
                        ConsentState.SUPERSEDED,
                        ConsentState.WITHDRAWN);
        for (History stopped : List.of(after(EventType.REFUSED), after(EventType.GIVEN, EventType.WITHDRAWN))) {
            Step early = new Step(EventType.REQUESTED, NOW + YEAR - 1, Set.of()).afterRest(YEAR);
            Step rested = new Step(EventType.REQUESTED, NOW + YEAR, Set.of()).afterRest(YEAR);
            assertThatThrownBy(() -> stopped.accepts(early))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("consent.askedEnough");
            assertThat(stopped.accepts(rested)).isTrue();
        }
    }

    @Test
    void askingNeverAltersARunningYes() {
        History given = after(EventType.GIVEN);
        assertThatThrownBy(() -> given.accepts(step(EventType.REQUESTED, Set.of(PERSON_ASKED_AGAIN))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void notNowFollowsOnlyAQuestion() {
        assertThat(allowedFrom(EventType.DEFERRED, Set.of())).containsExactly(ConsentState.REQUESTED);
        assertThat(state(after(EventType.REQUESTED, EventType.DEFERRED))).isEqualTo(ConsentState.DEFERRED);
    }

    @Test
    void yesNeedsTheCurrentNoticeAndTheStatement() {
        assertThat(allowedFrom(EventType.GIVEN, SURE))
                .containsExactlyInAnyOrder(
                        ConsentState.NONE,
                        ConsentState.REQUESTED,
                        ConsentState.DEFERRED,
                        ConsentState.REFUSED,
                        ConsentState.WITHDRAWN,
                        ConsentState.EXPIRED,
                        ConsentState.SUPERSEDED);
        assertThatThrownBy(() -> none().accepts(step(EventType.GIVEN, Set.of(STATEMENT))))
                .hasMessage("consent.questionChanged");
        assertThatThrownBy(() -> none().accepts(step(EventType.GIVEN, Set.of(CURRENT_NOTICE))))
                .hasMessage("consent.statementNeeded");
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionBasis.class,
            names = {"ATTORNEY", "DEPUTY", "PARENT"})
    void yesOfSomebodyElseNeedsAuthorityAndNoObjection(DecisionBasis basis) {
        Step yes = step(EventType.GIVEN, SURE).by(basis);
        assertThatThrownBy(() -> none().accepts(yes)).hasMessage("consent.noAuthority");

        Step sure = step(EventType.GIVEN, Set.of(CURRENT_NOTICE, STATEMENT, AUTHORITY))
                .by(basis);
        assertThat(none().accepts(sure)).isTrue();
        assertThatThrownBy(() -> after(EventType.GIVEN, EventType.OBJECTED).accepts(sure))
                .hasMessage("consent.personObjects");
    }

    @Test
    void noIsPossibleUntilThereIsAYesOrAStop() {
        assertThat(allowedFrom(EventType.REFUSED, Set.of()))
                .containsExactlyInAnyOrder(
                        ConsentState.NONE,
                        ConsentState.REQUESTED,
                        ConsentState.DEFERRED,
                        ConsentState.EXPIRED,
                        ConsentState.SUPERSEDED);
        assertThat(state(after(EventType.REFUSED))).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void renewingCarriesWhatItSawAndLoses() {
        assertThat(allowedFrom(EventType.RENEWED, SURE))
                .containsExactlyInAnyOrder(ConsentState.GIVEN, ConsentState.EXPIRED);
        History given = after(EventType.GIVEN);
        assertThatThrownBy(() -> given.accepts(step(EventType.RENEWED, SURE).havingSeen(0)))
                .hasMessage("consent.changedMeanwhile");
        assertThatThrownBy(() -> given.accepts(step(EventType.RENEWED, Set.of())))
                .hasMessage("consent.questionChanged");
        assertThatThrownBy(() -> after(EventType.GIVEN, EventType.WITHDRAWN)
                        .accepts(step(EventType.RENEWED, SURE).havingSeen(1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void narrowingOnlyTakesAway() {
        assertThat(allowedFrom(EventType.NARROWED, Set.of(ONLY_LESS))).containsExactly(ConsentState.GIVEN);
        assertThatThrownBy(() -> after(EventType.GIVEN).accepts(step(EventType.NARROWED, Set.of())))
                .hasMessage("consent.onlyLess");
        assertThat(state(after(EventType.GIVEN, EventType.NARROWED))).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void stoppingHasNoGuardAndRepeatsAsSuccess() {
        assertThat(allowedFrom(EventType.WITHDRAWN, Set.of()))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(ConsentState.NONE, ConsentState.WITHDRAWN)));
        History stopped = after(EventType.GIVEN, EventType.WITHDRAWN);
        assertThat(stopped.accepts(step(EventType.WITHDRAWN, Set.of()))).isFalse();
        assertThat(state(stopped)).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void objectionStopsFromEverywhere() {
        assertThat(allowedFrom(EventType.OBJECTED, Set.of())).containsExactly(ConsentState.values());
        assertThat(state(after(EventType.GIVEN, EventType.OBJECTED))).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void theTimerWritesDownOnlyAnEndThatHasCome() {
        History given = then(none(), EventType.GIVEN, 10L, 10L, 2000L);
        assertThat(given.accepts(new Step(EventType.EXPIRED, 2000, Set.of()))).isTrue();
        assertThatThrownBy(() -> given.accepts(new Step(EventType.EXPIRED, 1999, Set.of())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> after(EventType.REFUSED).accepts(step(EventType.EXPIRED, Set.of())))
                .isInstanceOf(Refusal.class);
        assertThat(state(then(given, EventType.EXPIRED, 2000, 2000, null))).isEqualTo(ConsentState.EXPIRED);
    }

    @Test
    void aReplacedQuestionEndsTheYes() {
        assertThat(allowedFrom(EventType.SUPERSEDED, Set.of())).containsExactly(ConsentState.GIVEN);
        assertThat(state(after(EventType.GIVEN, EventType.SUPERSEDED))).isEqualTo(ConsentState.SUPERSEDED);
    }

    @Test
    void aDoubtSuspendsAndLiftingItResumes() {
        assertThat(allowedFrom(EventType.SUSPENDED, Set.of())).containsExactly(ConsentState.GIVEN);
        assertThat(allowedFrom(EventType.RESUMED, Set.of())).containsExactly(ConsentState.SUSPENDED);
        assertThat(state(after(EventType.GIVEN, EventType.SUSPENDED))).isEqualTo(ConsentState.SUSPENDED);
        assertThat(state(after(EventType.GIVEN, EventType.SUSPENDED, EventType.RESUMED)))
                .isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void invalidatingNeedsAReason() {
        assertThat(allowedFrom(EventType.INVALIDATED, Set.of(REASON))).containsExactly(ConsentState.values());
        assertThatThrownBy(() -> after(EventType.GIVEN).accepts(step(EventType.INVALIDATED, Set.of())))
                .isInstanceOf(Refusal.class);
        assertThat(state(after(EventType.GIVEN, EventType.INVALIDATED))).isEqualTo(ConsentState.INVALIDATED);
    }

    @Test
    void endingThePurposeRevokes() {
        assertThat(allowedFrom(EventType.REVOKED, Set.of())).containsExactly(ConsentState.values());
        assertThat(state(after(EventType.GIVEN, EventType.REVOKED))).isEqualTo(ConsentState.REVOKED);
    }

    @Test
    void correctingTakesTwoPeopleAndNeverAStopWithoutThePerson() {
        History stopped = after(EventType.REFUSED, EventType.GIVEN, EventType.WITHDRAWN);
        assertThatThrownBy(() ->
                        stopped.accepts(step(EventType.CORRECTED, Set.of()).against(2)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> stopped.accepts(
                        step(EventType.CORRECTED, Set.of(TWO_PEOPLE)).against(3)))
                .hasMessage("consent.stopStands");
        assertThat(stopped.accepts(step(EventType.CORRECTED, Set.of(TWO_PEOPLE, PERSON_CONFIRMED))
                        .against(3)))
                .isTrue();
        assertThat(stopped.accepts(step(EventType.CORRECTED, Set.of(TWO_PEOPLE)).against(2)))
                .isTrue();
        assertThatThrownBy(() -> stopped.accepts(
                        step(EventType.CORRECTED, Set.of(TWO_PEOPLE)).against(77)))
                .isInstanceOf(Refusal.class);

        History given = after(EventType.REFUSED, EventType.GIVEN);
        assertThat(state(given.with(new Fact(9, EventType.CORRECTED, DecisionBasis.SELF, NOW, NOW, null, 2L))))
                .isEqualTo(ConsentState.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {
                "SUBJECT_ERASED",
                "PAYLOAD_REDACTED",
                "EXPORT_RELEASED",
                "EXPORT_STALE",
                "USE_RECALLED",
                "CHECKPOINT"
            })
    void noteInTheLogChangesNothing(EventType note) {
        Standing before = after(EventType.GIVEN).standing();
        assertThat(after(EventType.GIVEN, note).standing().state()).isEqualTo(before.state());
        assertThat(allowedFrom(note, Set.of())).containsExactly(ConsentState.values());
    }

    private Set<ConsentState> allowedFrom(EventType type, Set<Assurance> sure) {
        Set<ConsentState> allowed = EnumSet.noneOf(ConsentState.class);
        for (ConsentState state : ConsentState.values()) {
            History history = in(state);
            Step step = step(type, sure).havingSeen(history.standing().seq());
            try {
                if (history.accepts(step)) {
                    allowed.add(state);
                }
            } catch (Refusal refused) {
                assertThat(refused.getMessage()).startsWith("consent.");
            }
        }
        return allowed;
    }

    private static Step step(EventType type, Set<Assurance> sure) {
        return new Step(type, NOW, sure);
    }
}
