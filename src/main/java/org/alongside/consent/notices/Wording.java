package org.alongside.consent.notices;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A question's words, read from the text that is stored and hashed: one thing a line, {@code name: words}.
 *
 * @param lines every point that is shown, those of the terms last
 */
public record Wording(
        String title,
        String question,
        Line picture,
        List<Line> lines,
        Line choice,
        String yes,
        String no,
        String notNow,
        String help,
        Terms terms) {

    /**
     * One point: a mark or picture before it, a bold start or the picture's description, and the words.
     *
     * @param mark name of the icon, or in Easy Read of the picture
     */
    public record Line(String mark, String lead, String text) {
        static Line of(String line) {
            String[] parts = line.split("\\|", 3);
            if (parts.length < 2) {
                throw new IllegalArgumentException("a mark and words needed: " + line);
            }
            return new Line(parts[0].strip(), parts[1].strip(), parts.length < 3 ? "" : parts[2].strip());
        }

        String written() {
            return mark + " | " + lead + " | " + text;
        }

        Line filled(Map<String, String> values) {
            return new Line(mark, fill(lead, values), fill(text, values));
        }
    }

    public static Wording of(String body) {
        Map<String, String> single = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        List<Line> recipients = new ArrayList<>();
        body.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(':');
            String name = line.substring(0, Math.max(colon, 0));
            String words = line.substring(colon + 1).strip();
            if (name.equals("line")) {
                lines.add(Line.of(words));
            } else if (name.equals(Terms.RECIPIENT)) {
                recipients.add(Line.of(Terms.RECIPIENT + "|" + words));
            } else if (colon < 1 || single.put(name, words) != null) {
                throw new IllegalArgumentException("neither new nor named: " + line);
            }
        });
        Terms terms = Terms.of(single, recipients);
        terms.lines().forEach(lines::add);
        return new Wording(
                need(single, "title"),
                need(single, "question"),
                Line.of(need(single, "picture")),
                List.copyOf(lines),
                Line.of(need(single, "choice")),
                need(single, "yes"),
                need(single, "no"),
                need(single, "not-now"),
                need(single, "help"),
                terms);
    }

    /** The text that is stored and hashed; what stands in the terms is written once. */
    public String body() {
        StringBuilder body = new StringBuilder();
        List<Line> last = terms.lines().toList();
        write(body, "title", title);
        write(body, "question", question);
        write(body, "picture", picture.written());
        lines.stream().filter(line -> !last.contains(line)).forEach(line -> write(body, "line", line.written()));
        terms.write(body);
        write(body, "choice", choice.written());
        write(body, "yes", yes);
        write(body, "no", no);
        write(body, "not-now", notNow);
        write(body, "help", help);
        return normal(body.toString());
    }

    static void write(StringBuilder body, String name, String words) {
        body.append(name).append(": ").append(words.strip()).append('\n');
    }

    private static String need(Map<String, String> single, String name) {
        String words = single.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return words;
    }

    /** The one form in which words are hashed: composed letters, plain line ends. */
    public static String normal(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
    }

    /** With the places filled: {@code {place}}, {@code {until}}, {@code {contact}}. */
    public Wording filled(Map<String, String> values) {
        return new Wording(
                fill(title, values),
                fill(question, values),
                picture.filled(values),
                lines.stream().map(line -> line.filled(values)).toList(),
                choice.filled(values),
                fill(yes, values),
                fill(no, values),
                fill(notNow, values),
                capital(fill(help, values)),
                terms.filled(values));
    }

    /** The pictures this text names; only Easy Read has one at each line, the other lines bear icons. */
    public Stream<String> pictureNames(Variant variant) {
        Stream<Line> bearers = variant == Variant.EASY_READ
                ? Stream.concat(Stream.of(picture, choice), lines.stream())
                : Stream.of(picture);
        return bearers.map(Line::mark).distinct();
    }

    /** A contact may be "the involvement team"; a line of its own still begins large. */
    private static String capital(String line) {
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Locale.UK) + line.substring(1);
    }

    static String fill(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
