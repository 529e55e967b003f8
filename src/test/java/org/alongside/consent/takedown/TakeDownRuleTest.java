package org.alongside.consent.takedown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.consent.Scope;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.uses.ConsentUse;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.platform.Refusal;
import org.junit.jupiter.api.Test;

/** What a stop leaves to be done, and which answers are taken. */
class TakeDownRuleTest {
    private static final long FRIDAY = Instant.parse("2026-11-20T15:00:00Z").toEpochMilli();
    private static final WorkingDays WEEKDAYS = new WorkingDays(Set.of());

    @Test
    void ourOwnPagesLeaveNothingToDo() {
        assertThat(TakeDownRule.of(Reach.R0, WEEKDAYS)).isEmpty();
        assertThat(TakeDownRule.of(Reach.R1, WEEKDAYS)).isEmpty();
    }

    @Test
    void aWebsiteHasTwoWorkingDaysAndAWeekendIsNone() {
        TakeDownRule rule = TakeDownRule.of(Reach.R2, WEEKDAYS).orElseThrow();
        assertThat(Instant.ofEpochMilli(rule.dueMs(FRIDAY))).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
        assertThat(rule.chaseMs(FRIDAY)).isNull();
    }

    @Test
    void aBankHolidayIsNoWorkingDay() {
        long christmasEve = Instant.parse("2026-12-24T15:00:00Z").toEpochMilli();
        WorkingDays days = new WorkingDays(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28)));
        TakeDownRule rule = TakeDownRule.of(Reach.R2, days).orElseThrow();
        assertThat(Instant.ofEpochMilli(rule.dueMs(christmasEve))).isEqualTo(Instant.parse("2026-12-30T15:00:00Z"));
    }

    @Test
    void aPartnerIsToldAtOnceAndChasedAfterFiveAndTenWorkingDays() {
        TakeDownRule rule = TakeDownRule.of(Reach.R3, WEEKDAYS).orElseThrow();
        assertThat(rule.action()).isEqualTo(TakeDownAction.TELL_PARTNER);
        assertThat(rule.chaseMs(FRIDAY))
                .isEqualTo(Instant.parse("2026-11-27T15:00:00Z").toEpochMilli());
        assertThat(Instant.ofEpochMilli(rule.dueMs(FRIDAY))).isEqualTo(Instant.parse("2026-12-04T15:00:00Z"));
    }

    @Test
    void printCannotComeBackAndSaysSoAtOnce() {
        TakeDown task = task(Reach.R4);
        assertThat(task.open()).isFalse();
        assertThat(task.line().outcome()).isEqualTo(TakeDownOutcome.CANNOT_RECALL);
    }

    @Test
    void nobodyMayJustSayThatItCannotBeDone() {
        TakeDown task = task(Reach.R2);
        assertThatThrownBy(() -> task.done(TakeDownOutcome.CANNOT_RECALL, " ", null, FRIDAY))
                .isInstanceOf(Refusal.class)
                .hasMessage("consent.taskReason");
        assertThatThrownBy(() -> task.done(TakeDownOutcome.PARTNER_CONFIRMED, "", null, FRIDAY))
                .hasMessage("consent.taskOutcome");
        task.done(TakeDownOutcome.CANNOT_RECALL, "Another site has copied it and does not answer.", null, FRIDAY);
        assertThatThrownBy(() -> task.done(TakeDownOutcome.REMOVED, "", null, FRIDAY))
                .hasMessage("consent.taskDone");
    }

    private static TakeDown task(Reach reach) {
        ConsentRecord record = new ConsentRecord("somebody", UUID.randomUUID(), Scope.EVERYTHING);
        ConsentUse use = new ConsentUse(
                record,
                new Artefact("card", UUID.randomUUID()),
                new UsePlace("a place", reach, PartOfPerson.QUOTED),
                FRIDAY);
        return new TakeDown(use, 1, TakeDownRule.of(reach, WEEKDAYS).orElseThrow(), null, FRIDAY);
    }
}
