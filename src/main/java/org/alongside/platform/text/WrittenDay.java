package org.alongside.platform.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as somebody types it: 12 March 2027, Friday 12th March 2027, 12/3/2027, 12.3.27 or 2027-03-12. */
public final class WrittenDay {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/. -]+(\\d{1,2})[/. -]+(\\d{4}|\\d{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:[a-z]+ )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?([a-z]+)[ -]?(\\d{4}|\\d{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:[a-z]+ )?([a-z]+) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4})");

    private WrittenDay() {}

    /** Nothing when it is no day, or when two readings would differ in more than manner. */
    public static Optional<LocalDate> read(String typed) {
        String text = typed.replace(',', ' ').replace('\u00a0', ' ').strip();
        text = text.replaceAll("\\s+", " ").toLowerCase(Locale.UK);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(numbers.group(3), number(numbers.group(2)), numbers.group(1));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    /** As a field shows it: 12 March 2027. */
    public static String write(LocalDate day) {
        return WORDS.format(day);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            int full = year.length() == 2 ? 2000 + number(year) : number(year);
            return Optional.of(LocalDate.of(full, month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** March, mar or sept; 0 for a word that is no month. */
    private static int month(String word) {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
            if (word.length() >= 3 && name.startsWith(word)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
