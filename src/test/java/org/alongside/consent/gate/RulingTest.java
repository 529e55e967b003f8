package org.alongside.consent.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.consent.ConsentState;
import org.alongside.consent.Scope;
import org.alongside.consent.gate.Ruling.Word;
import org.junit.jupiter.api.Test;

/** Decisions of several widths about one use. */
class RulingTest {
    private static final int EVERYTHING = 1;
    private static final int CARD = 3;

    @Test
    void ofTwoAccountsThatBecameOneTheStricterHoldsUntilTheyDecideAgain() {
        Ruling.Word yes = new Ruling.Word(1, ConsentState.GIVEN, 5);
        Ruling.Word no = new Ruling.Word(1, ConsentState.WITHDRAWN, 3);
        Ruling.Word asked = new Ruling.Word(1, ConsentState.REQUESTED, 7);
        Ruling.Word over = new Ruling.Word(1, ConsentState.EXPIRED, 8);
        assertThat(Ruling.strictest(List.of(yes, no), 10)).isEqualTo(no);
        assertThat(Ruling.strictest(List.of(no, yes), 10)).isEqualTo(no);
        assertThat(Ruling.strictest(List.of(yes, asked), 10)).isEqualTo(yes);
        assertThat(Ruling.strictest(List.of(yes, over), 10)).isEqualTo(yes);
        Ruling.Word again = new Ruling.Word(1, ConsentState.GIVEN, 12);
        assertThat(Ruling.strictest(List.of(no, again), 10)).isEqualTo(again);
        Ruling.Word stopped = new Ruling.Word(1, ConsentState.WITHDRAWN, 13);
        assertThat(Ruling.strictest(List.of(again, stopped), 10)).isEqualTo(stopped);
    }

    @Test
    void nothingSaidIsNo() {
        assertThat(Ruling.of(List.of())).isNull();
    }

    @Test
    void narrowerScopeWins() {
        assertThat(rule(word(EVERYTHING, ConsentState.REFUSED, 1), word(CARD, ConsentState.GIVEN, 2)))
                .isEqualTo(ConsentState.GIVEN);
        assertThat(rule(word(EVERYTHING, ConsentState.GIVEN, 2), word(CARD, ConsentState.REFUSED, 1)))
                .isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void silenceAtTheNarrowScopeLeavesTheWideRefusal() {
        assertThat(rule(word(CARD, ConsentState.NONE, 0), word(EVERYTHING, ConsentState.REFUSED, 1)))
                .isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void anOpenQuestionAboutThisOneThingIsNotAnsweredByAWiderYes() {
        assertThat(rule(word(CARD, ConsentState.REQUESTED, 2), word(EVERYTHING, ConsentState.GIVEN, 1)))
                .isEqualTo(ConsentState.REQUESTED);
    }

    @Test
    void aLaterStopOfEverythingEndsTheOlderNarrowYes() {
        assertThat(rule(word(CARD, ConsentState.GIVEN, 1), word(EVERYTHING, ConsentState.WITHDRAWN, 2)))
                .isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void scopeRunsFromTheOneThingToEverything() {
        UUID board = UUID.randomUUID();
        Artefact card = new Artefact("card", UUID.randomUUID());
        Scope scope = Scope.of(card, "BOARD", board);
        assertThat(scope.keys()).containsExactly("ARTEFACT:card/" + card.id(), "BOARD:" + board, "*");
        assertThat(scope.narrowness(scope.narrowest())).isGreaterThan(scope.narrowness("*"));
        assertThat(scope.narrowness("BOARD:other")).isNegative();
    }

    private static Word word(int narrowness, ConsentState state, long seq) {
        return new Word(narrowness, state, seq);
    }

    private static ConsentState rule(Word... words) {
        Word word = Ruling.of(List.of(words));
        return word == null ? ConsentState.NONE : word.state();
    }
}
