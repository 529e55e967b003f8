package org.alongside.meetings;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people can show without asking for the floor. */
public enum SignalKind {
    STOP,
    SLOW,
    LOST,
    AGREE;

    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*");

    /** Those a forum has agreed on; stop is always among them. */
    public static Set<SignalKind> agreed(String words) {
        Set<SignalKind> agreed = EnumSet.of(STOP);
        BETWEEN.splitAsStream(words.strip())
                .filter(word -> !word.isEmpty())
                .map(word -> valueOf(word.toUpperCase(Locale.ROOT)))
                .forEach(agreed::add);
        return agreed;
    }

    /** The same words in one order; whatever is no signal is an IllegalArgumentException. */
    static String checked(String words) {
        return agreed(words).stream()
                .filter(kind -> kind != STOP)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
