package org.alongside.consent;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a stop leaves to be done, by how far the use went. */
record TakeDownRule(
        TakeDownAction action, int workingDays, @Nullable Integer chaseAfter) {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** Nothing for our own pages: they are empty already. */
    static Optional<TakeDownRule> of(Reach reach) {
        return switch (reach) {
            case R0, R1 -> Optional.empty();
            case R2 -> Optional.of(new TakeDownRule(TakeDownAction.TAKE_DOWN, 2, null));
            case R3 -> Optional.of(new TakeDownRule(TakeDownAction.TELL_PARTNER, 10, 5));
            case R4 -> Optional.of(new TakeDownRule(TakeDownAction.LEAVE_OUT_NEXT_TIME, 0, null));
        };
    }

    /** Nobody can do anything about it any more, and the person is told so at once. */
    boolean beyondRecall() {
        return action == TakeDownAction.LEAVE_OUT_NEXT_TIME;
    }

    long dueMs(long nowMs) {
        return after(nowMs, workingDays);
    }

    @Nullable
    Long chaseMs(long nowMs) {
        return chaseAfter == null ? null : Long.valueOf(after(nowMs, chaseAfter));
    }

    /** So many working days later at the same time of day; Saturday and Sunday do not count. */
    private static long after(long nowMs, int days) {
        ZonedDateTime at = Instant.ofEpochMilli(nowMs).atZone(ZONE);
        int left = days;
        while (left > 0) {
            at = at.plusDays(1);
            if (at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return at.toInstant().toEpochMilli();
    }
}
