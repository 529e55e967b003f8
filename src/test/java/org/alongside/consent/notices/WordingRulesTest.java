package org.alongside.consent.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of a question must say before they are kept. */
class WordingRulesTest {
    private static final String BODY = """
            title: News
            question: May we write to you?
            picture: letter | A letter
            line: page | What it means. | A letter a month.
            who: people | Who has it. | Riverside answers for it.
            withdraw-how: stop | How to stop. | Ring us.
            withdraw-effect: info | Then. | No letter comes.
            controller: Riverside
            recipient: Eastmere Post | 01632 960000
            choice: info | Your choice. | A no is fine.
            yes: Write to me
            no: Do not
            not-now: Ask me later
            help: Ring me
            """;

    @Test
    void wholeWordsAreKeptAndComeBackAsTheyWere() {
        Wording words = Wording.of(BODY);
        assertThatCode(() -> WordingRules.check(words)).doesNotThrowAnyException();
        assertThat(words.lines()).hasSize(4);
        assertThat(words.terms().recipients()).extracting(Wording.Line::lead).containsExactly("Eastmere Post");
        assertThat(Wording.of(words.body())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdraw-how", "withdraw-effect"})
    void howToStopAndWhatAStopDoesAreNeverLeftOut(String name) {
        Wording words = Wording.of(BODY.replaceFirst("(?m)^" + name + ": .*\n", ""));
        assertThatThrownBy(() -> WordingRules.check(words)).hasMessage("consent.wordsNeeded");
    }

    @Test
    void aQuestionWithoutItsAnswersOrItsMeaningIsNone() {
        assertThatThrownBy(() -> WordingRules.check(Wording.of(BODY.replace("Write to me", ""))))
                .hasMessage("consent.wordsNeeded");
        assertThatThrownBy(() -> WordingRules.check(Wording.of(BODY.replaceFirst("(?m)^line: .*\n", ""))))
                .hasMessage("consent.lineNeeded");
    }
}
