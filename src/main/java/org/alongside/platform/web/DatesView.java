package org.alongside.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as people say them: Tuesday 24 November, 10:30 am. Day and month never part at a line's end. */
@Named("dates")
@ApplicationScoped
public class DatesView {
    /** Where the meetings are; one zone until an organisation needs two. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d\u00a0MMMM", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d\u00a0MMMM", Locale.UK);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d\u00a0MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm\u00a0", Locale.UK);

    public String day(@Nullable Instant at) {
        return at == null ? "" : DAY.format(at.atZone(ZONE));
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? "" : FULL.format(date);
    }

    public String shortDay(@Nullable Instant at) {
        return at == null ? "" : SHORT.format(at.atZone(ZONE));
    }

    public String fullDay(@Nullable Instant at) {
        return at == null ? "" : FULL.format(at.atZone(ZONE));
    }

    public String weekday(@Nullable Instant at) {
        return at == null ? "" : DateTimeFormatter.ofPattern("EEEE", Locale.UK).format(at.atZone(ZONE));
    }

    public String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at.atZone(ZONE)) + (at.atZone(ZONE).getHour() < 12 ? "am" : "pm");
    }

    public String dayTime(@Nullable Instant at) {
        return at == null ? "" : day(at) + ", " + time(at);
    }
}
