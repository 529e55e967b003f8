package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days seen from today, so that the sample never grows old. */
@ApplicationScoped
class SampleDates {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Pattern RELATIVE = Pattern.compile("\\{(year|month)([+-]\\d+)}");

    @Inject
    Clock clock;

    LocalDate today() {
        return clock.instant().atZone(ZONE).toLocalDate();
    }

    /** Writes {@code {year+1}} and {@code {month-1}} out. */
    String fill(String text) {
        return RELATIVE.matcher(text).replaceAll(this::written);
    }

    private String written(MatchResult relative) {
        long more = Long.parseLong(relative.group(2));
        return relative.group(1).equals("year")
                ? String.valueOf(today().plusYears(more).getYear())
                : today().withDayOfMonth(1).plusMonths(more).getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** A Friday, so many days from now or a little later. */
    LocalDate friday(int days) {
        return today().plusDays(days).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    Instant tuesdayNextWeek(LocalTime time) {
        return at(today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(1), time);
    }

    /** A Thursday at least five days ago. */
    Instant thursdayBefore(LocalTime time) {
        return at(today().minusDays(5).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)), time);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
