package org.alongside.consent.notices;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.consent.notices.Wording.Line;
import org.jspecify.annotations.Nullable;

/**
 * What a question promises, apart from its other points: who has it, how to stop it and what a stop brings about. Words
 * that were published before there was an editor have none; their points say it.
 *
 * @param who the point that names everybody who gets it
 * @param controller who answers for it, by name
 * @param recipients who else gets it: each a body by its name, and how it is reached
 */
public record Terms(
        @Nullable Line who,
        @Nullable Line withdrawHow,
        @Nullable Line withdrawEffect,
        String controller,
        List<Line> recipients) {
    static final String RECIPIENT = "recipient";
    static final Terms NONE = new Terms(null, null, null, "", List.of());

    static Terms of(Map<String, String> single, List<Line> recipients) {
        return new Terms(
                line(single.get("who")),
                line(single.get("withdraw-how")),
                line(single.get("withdraw-effect")),
                Objects.requireNonNullElse(single.get("controller"), ""),
                List.copyOf(recipients));
    }

    private static @Nullable Line line(@Nullable String words) {
        return words == null ? null : Line.of(words);
    }

    /** The points a reader sees, in their order. */
    Stream<Line> lines() {
        return Stream.of(who, withdrawHow, withdrawEffect).filter(Objects::nonNull);
    }

    void write(StringBuilder body) {
        write(body, "who", who);
        write(body, "withdraw-how", withdrawHow);
        write(body, "withdraw-effect", withdrawEffect);
        if (!controller.isEmpty()) {
            Wording.write(body, "controller", controller);
        }
        recipients.forEach(one -> Wording.write(body, RECIPIENT, one.lead() + " | " + one.text()));
    }

    private static void write(StringBuilder body, String name, @Nullable Line line) {
        if (line != null) {
            Wording.write(body, name, line.written());
        }
    }

    Terms filled(Map<String, String> values) {
        return new Terms(
                filled(who, values),
                filled(withdrawHow, values),
                filled(withdrawEffect, values),
                controller,
                recipients);
    }

    private static @Nullable Line filled(@Nullable Line line, Map<String, String> values) {
        return line == null ? null : line.filled(values);
    }
}
