package org.alongside.identity.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Values of columns as somebody reads them. */
final class Plain {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    /** As both databases write a time when they are asked for text. */
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT);

    private static final String MACHINES = "json";

    private Plain() {}

    /** A time as a database writes it. */
    static Instant instant(String value) {
        return OffsetDateTime.parse(value, WRITTEN).toInstant();
    }

    /** @param label ends in what it is: a time, milliseconds, or a day */
    static String of(String label, String value) {
        if (value.isEmpty() || label.equals(MACHINES)) {
            return "";
        }
        if (label.endsWith("_at")) {
            return TIME.format(instant(value).atZone(ZONE));
        }
        if (label.endsWith("_ms")) {
            return TIME.format(Instant.ofEpochMilli(Long.parseLong(value)).atZone(ZONE));
        }
        if (label.endsWith("_on") || label.endsWith("_day")) {
            return DAY.format(LocalDate.parse(value));
        }
        if (value.equalsIgnoreCase("true")) {
            return "✓";
        }
        if (value.equalsIgnoreCase("false")) {
            return "–";
        }
        return value.matches("[A-Z][A-Z0-9_]+") ? value.toLowerCase(Locale.UK).replace('_', ' ') : value;
    }
}
