package org.alongside.platform.text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as somebody types it: 10:30 am, 10.30, 2 pm, 14:00 or noon. */
public final class WrittenTime {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})? ?(am|pm)?");

    private WrittenTime() {}

    /** Nothing when it is no time. */
    public static Optional<LocalTime> read(String typed) {
        String text = typed.replace('\u00a0', ' ').strip().toLowerCase(Locale.UK);
        text = text.replace("a.m.", "am").replace("p.m.", "pm");
        if (text.equals("noon") || text.equals("12 noon") || text.equals("midday")) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        String half = clock.group(3);
        if (half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        if (half != null) {
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As a field shows it: 10:30 am. */
    public static String write(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return String.format(Locale.UK, "%d:%02d %s", hour, time.getMinute(), time.getHour() < 12 ? "am" : "pm");
    }
}
