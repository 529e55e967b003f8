package org.alongside.consent.takedown;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Days on which somebody is at work to take something down.
 *
 * @param off bank holidays and other days on which nobody is; Saturdays and Sundays need not be named
 */
record WorkingDays(Set<LocalDate> off) {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    WorkingDays {
        off = Set.copyOf(off);
    }

    /** So many of them later, at the same time of day. */
    long after(long nowMs, int days) {
        ZonedDateTime at = Instant.ofEpochMilli(nowMs).atZone(ZONE);
        int left = days;
        while (left > 0) {
            at = at.plusDays(1);
            if (counts(at.toLocalDate())) {
                left--;
            }
        }
        return at.toInstant().toEpochMilli();
    }

    private boolean counts(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !off.contains(day);
    }
}
