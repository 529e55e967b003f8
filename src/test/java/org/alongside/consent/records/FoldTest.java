package org.alongside.consent.records;

import static org.alongside.consent.Assurance.CURRENT_NOTICE;
import static org.alongside.consent.Assurance.STATEMENT;
import static org.alongside.consent.records.Facts.NOW;
import static org.alongside.consent.records.Facts.after;
import static org.alongside.consent.records.Facts.none;
import static org.alongside.consent.records.Facts.state;
import static org.alongside.consent.records.Facts.then;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alongside.consent.Assurance;
import org.alongside.consent.ConsentState;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.junit.jupiter.api.Test;

/** What a decision's events add up to. */
class FoldTest {
    private static final Set<Assurance> SURE = Set.of(CURRENT_NOTICE, STATEMENT);

    @Test
    void yesEnteredLateNeverRestarts() {
        History stopped = then(then(none(), EventType.GIVEN, 100L, 100L, null), EventType.WITHDRAWN, 500, 500, null);
        assertThat(stopped.accepts(step(EventType.GIVEN, SURE))).isTrue();
        assertThat(state(then(stopped, EventType.GIVEN, 400, 900, null))).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(state(then(stopped, EventType.GIVEN, 500, 900, null))).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(state(then(stopped, EventType.GIVEN, 501, 900, null))).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void stopEnteredLateSuspendsANewerYes() {
        History yesAgain = then(then(none(), EventType.GIVEN, 100L, 100L, null), EventType.GIVEN, 700L, 700L, null);
        History late = then(yesAgain, EventType.WITHDRAWN, 500, 900, null);
        assertThat(state(late)).isEqualTo(ConsentState.SUSPENDED);
        assertThat(state(then(yesAgain, EventType.WITHDRAWN, 800, 900, null))).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(late.accepts(step(EventType.WITHDRAWN, Set.of()))).isTrue();
    }

    @Test
    void thePersonSaysWhichOfTwoAnswersStands() {
        History two = then(then(none(), EventType.GIVEN, 700L, 700L, null), EventType.WITHDRAWN, 500, 900, null);
        History goesOn = then(two, EventType.RESUMED, 1000, 1000, null);
        assertThat(state(goesOn)).isEqualTo(ConsentState.GIVEN);
        assertThat(state(then(two, EventType.WITHDRAWN, 1000, 1000, null))).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(state(then(goesOn, EventType.WITHDRAWN, 800, 1100, null)))
                .as("yet another old stop: they are asked again")
                .isEqualTo(ConsentState.SUSPENDED);
        assertThat(state(then(two, EventType.GIVEN, 400, 1000, null)))
                .as("older paper decides nothing")
                .isEqualTo(ConsentState.SUSPENDED);
    }

    @Test
    void theOrderOfTheLogDecidesWithinOneMillisecond() {
        Fact yes = new Fact(1, EventType.GIVEN, DecisionBasis.SELF, NOW, NOW, null, null);
        Fact no = new Fact(2, EventType.WITHDRAWN, DecisionBasis.SELF, NOW, NOW, null, null);
        Fact again = new Fact(3, EventType.GIVEN, DecisionBasis.SELF, NOW, NOW, null, null);
        assertThat(state(new History(List.of(no, yes)))).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(state(new History(List.of(again, no, yes)))).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void theOrderOfTheLogDecidesWhenAClockJumpsBack() {
        History back = then(then(none(), EventType.WITHDRAWN, 9000, 9000, null), EventType.GIVEN, 10, 10, null);
        assertThat(state(back)).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void yesEndsAtTheExactMillisecond() {
        Standing given = then(none(), EventType.GIVEN, 10L, 10L, 2000L).standing();
        assertThat(given.at(1999)).isEqualTo(ConsentState.GIVEN);
        assertThat(given.at(2000)).isEqualTo(ConsentState.EXPIRED);
        assertThat(given.at(2001)).isEqualTo(ConsentState.EXPIRED);
    }

    @Test
    void absentIsNoAndOnlyGivenPermits() {
        assertThat(state(none())).isEqualTo(ConsentState.NONE);
        for (ConsentState state : ConsentState.values()) {
            assertThat(state.permits()).isEqualTo(state == ConsentState.GIVEN);
        }
    }

    @Test
    void renewingSetsANewEnd() {
        History renewed = then(then(none(), EventType.GIVEN, 10L, 10L, 2000L), EventType.RENEWED, 1500, 1500, 9000L);
        assertThat(renewed.standing().at(8999)).isEqualTo(ConsentState.GIVEN);
        assertThat(renewed.standing().at(9000)).isEqualTo(ConsentState.EXPIRED);
    }

    @Test
    void theirOwnYesEndsTheirObjection() {
        History own = after(EventType.GIVEN, EventType.OBJECTED, EventType.GIVEN);
        assertThat(own.standing().objection()).isFalse();
        assertThat(state(own)).isEqualTo(ConsentState.GIVEN);
    }

    private static Step step(EventType type, Set<Assurance> sure) {
        return new Step(type, NOW, sure);
    }
}
