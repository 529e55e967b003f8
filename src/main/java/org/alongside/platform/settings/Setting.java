package org.alongside.platform.settings;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing an administrator can set: its key, what it must look like, what holds when it is not set, and why.
 *
 * @param key full key, {@code alongside.<room>.<name>}
 * @param type word for the kind of value, as shown to an administrator
 * @param fallback what holds when nothing is set; null when it must be set
 * @param example a value that would be right
 * @param meaning one sentence: what it does and why the default is what it is
 * @param secret never shown, not even when wrong
 * @param live whether an administrator may change it on a page while Alongside runs; numbers and lengths of time are,
 *     since a forum agrees on them, and what belongs to the machine is not
 */
public record Setting<T>(
        String key,
        String type,
        @Nullable String fallback,
        String example,
        String meaning,
        boolean secret,
        boolean live,
        Function<String, T> reader) {

    public static Setting<String> text(String key, @Nullable String fallback, String example, String meaning) {
        return new Setting<>(key, "text", fallback, example, meaning, false, false, String::strip);
    }

    public static Setting<String> secret(String key, String example, String meaning) {
        return new Setting<>(key, "secret", "", example, meaning, true, false, String::strip);
    }

    public static Setting<Integer> number(String key, int fallback, int least, int most, String meaning) {
        String range = "whole number from " + least + " to " + most;
        return new Setting<>(
                key, range, String.valueOf(fallback), String.valueOf(fallback), meaning, false, true, text -> {
                    int value = Integer.parseInt(text.strip());
                    if (value < least || value > most) {
                        throw new IllegalArgumentException(range);
                    }
                    return value;
                });
    }

    public static Setting<Boolean> flag(String key, boolean fallback, String meaning) {
        return new Setting<>(
                key,
                "true or false",
                String.valueOf(fallback),
                String.valueOf(!fallback),
                meaning,
                false,
                false,
                text -> {
                    return switch (text.strip()) {
                        case "true" -> true;
                        case "false" -> false;
                        default -> throw new IllegalArgumentException("true or false");
                    };
                });
    }

    /** A length of time as ISO-8601 writes it: {@code P14D}, {@code PT2H}. */
    public static Setting<Duration> duration(String key, String fallback, String meaning) {
        return new Setting<>(key, "length of time", fallback, fallback, meaning, false, true, Setting::length);
    }

    /** How long something is kept: never so short that a slip of the hand removes what is still needed. */
    public static Setting<Duration> period(String key, String fallback, String least, String meaning) {
        String type = "length of time, at least " + least;
        return new Setting<>(key, type, fallback, fallback, meaning, false, true, text -> {
            Duration value = length(text);
            if (value.compareTo(Duration.parse(least)) < 0) {
                throw new IllegalArgumentException(type);
            }
            return value;
        });
    }

    private static Duration length(String text) {
        try {
            Duration value = Duration.parse(text.strip());
            if (value.isNegative()) {
                throw new IllegalArgumentException("length of time");
            }
            return value;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("length of time", e);
        }
    }

    /** Dates as ISO-8601 writes them, with commas between them; none when nothing is set. */
    public static Setting<Set<LocalDate>> days(String key, String example, String meaning) {
        return new Setting<>(key, "dates with commas between them", "", example, meaning, false, false, text -> {
            try {
                return Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse)
                        .collect(Collectors.toUnmodifiableSet());
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("dates", e);
            }
        });
    }

    public static Setting<URI> address(String key, @Nullable String fallback, String example, String meaning) {
        return new Setting<>(key, "web address", fallback, example, meaning, false, false, text -> {
            URI uri = URI.create(text.strip());
            if (uri.getHost() == null
                    || uri.getScheme() == null
                    || !uri.getScheme().startsWith("http")) {
                throw new IllegalArgumentException("web address");
            }
            return uri;
        });
    }

    public static Setting<String> choice(String key, String fallback, List<String> choices, String meaning) {
        String type = "one of " + String.join(", ", choices);
        return new Setting<>(key, type, fallback, choices.get(choices.size() - 1), meaning, false, false, text -> {
            if (!choices.contains(text.strip())) {
                throw new IllegalArgumentException(type);
            }
            return text.strip();
        });
    }

    /** The same, to be changed on a page while Alongside runs. */
    public Setting<T> whileRunning() {
        return new Setting<>(key, type, fallback, example, meaning, secret, true, reader);
    }

    /** The same, fixed where Alongside is installed. */
    public Setting<T> atInstallation() {
        return new Setting<>(key, type, fallback, example, meaning, secret, false, reader);
    }

    /** Whether nothing works until it is set. */
    public boolean required() {
        return fallback == null;
    }

    /** Nothing stands there, and something must. */
    Problem missing() {
        return new Problem(key, "", type, example, meaning);
    }

    /** What is wrong with a value, if anything. */
    public Optional<Problem> problemWith(@Nullable String found) {
        if (found == null || found.isBlank()) {
            return required() ? Optional.of(missing()) : Optional.empty();
        }
        try {
            T read = reader.apply(found);
            return read == null ? Optional.of(new Problem(key, found, type, example, meaning)) : Optional.empty();

        } catch (IllegalArgumentException wrong) {
            return Optional.of(new Problem(key, secret ? "(hidden)" : found, type, example, meaning));
        }
    }

    /**
     * A setting that is missing or cannot be read.
     *
     * @param found what stands there now, empty when nothing does
     * @param needed what it must look like
     */
    public record Problem(String key, String found, String needed, String example, String meaning) {}
}
