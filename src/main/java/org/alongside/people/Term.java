package org.alongside.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long an account lasts: in use to its last day, then for reading, then over.
 *
 * @param lastDay null when it does not end
 * @param reading days of reading after the last day
 */
record Term(@Nullable LocalDate lastDay, int reading) {
    /** What is told, and when. */
    enum Stage {
        /** Weeks before. */
        FIRST,
        /** Days before. */
        LAST,
        /** On the first day of reading. */
        ENDED
    }

    MemberState on(LocalDate today, int firstWarning) {
        if (lastDay == null) {
            return MemberState.OPEN;
        }
        long left = ChronoUnit.DAYS.between(today, lastDay);
        if (left < 0) {
            return -left <= reading ? MemberState.READING : MemberState.OVER;
        }
        return left <= firstWarning ? MemberState.ENDING : MemberState.OPEN;
    }

    boolean admits(LocalDate today) {
        MemberState state = on(today, 0);
        return state != MemberState.OVER;
    }

    /** The last day on which things can still be read. */
    @Nullable
    LocalDate readsUntil() {
        return lastDay == null ? null : lastDay.plusDays(reading);
    }

    /** What should have been told by today; earlier things are not told after later ones. */
    Optional<Stage> stage(LocalDate today, int firstWarning, int lastWarning) {
        if (lastDay == null) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(today, lastDay);
        if (left < 0) {
            return Optional.of(Stage.ENDED);
        }
        if (left <= lastWarning) {
            return Optional.of(Stage.LAST);
        }
        return left <= firstWarning ? Optional.of(Stage.FIRST) : Optional.empty();
    }
}
