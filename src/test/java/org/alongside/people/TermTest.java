package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alongside.people.Term.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);
    private final Term term = new Term(LAST_DAY, 14);

    @ParameterizedTest
    @CsvSource({
        "2027-03-16, OPEN", "2027-03-17, ENDING", "2027-03-31, ENDING",
        "2027-04-01, READING", "2027-04-14, READING", "2027-04-15, OVER"
    })
    void anAccountIsOpenThenForReadingThenOver(LocalDate today, MemberState state) {
        assertThat(term.on(today, 14)).isEqualTo(state);
        assertThat(term.admits(today)).isEqualTo(state != MemberState.OVER);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-16,",
        "2027-03-17, FIRST",
        "2027-03-27, FIRST",
        "2027-03-28, LAST",
        "2027-03-31, LAST",
        "2027-04-01, ENDED",
        "2027-04-20, ENDED"
    })
    void warningsComeTwoWeeksAndThreeDaysBeforeAndWhenItEnds(LocalDate today, Stage stage) {
        assertThat(term.stage(today, 14, 3).orElse(null)).isEqualTo(stage);
    }

    @Test
    void whoHasNoLastDayIsNeverWarnedNorShutOut() {
        Term endless = new Term(null, 0);
        assertThat(endless.admits(LocalDate.of(2099, 1, 1))).isTrue();
        assertThat(endless.stage(LocalDate.of(2099, 1, 1), 14, 3)).isEmpty();
    }
}
