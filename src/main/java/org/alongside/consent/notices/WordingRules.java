package org.alongside.consent.notices;

import java.util.stream.Stream;
import org.alongside.consent.notices.Wording.Line;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What a question must say before it is kept: what is asked, the four answers, how to stop and what a stop does. */
public final class WordingRules {
    private static final int LONGEST_LINE = 600;

    private WordingRules() {}

    public static void check(Wording words) {
        needed("name", words.title());
        needed("question", words.question());
        needed("yes", words.yes());
        needed("no", words.no());
        needed("notNow", words.notNow());
        needed("help", words.help());
        needed("how", text(words.terms().withdrawHow()));
        needed("effect", text(words.terms().withdrawEffect()));
        needed("choice", words.choice().text());
        if (words.lines().size() == words.terms().lines().count()) {
            throw Refusal.invalid("line0", "consent.lineNeeded");
        }
        Stream.concat(words.lines().stream(), Stream.of(words.picture(), words.choice()))
                .forEach(WordingRules::written);
        Stream.of(words.title(), words.question(), words.yes(), words.no(), words.notNow(), words.help())
                .forEach(text -> oneLine("question", text));
    }

    public static void name(String title) {
        needed("name", title);
        oneLine("name", title);
    }

    private static String text(@Nullable Line line) {
        return line == null ? "" : line.text();
    }

    private static void needed(String field, String text) {
        if (text.isBlank()) {
            throw Refusal.invalid(field, "consent.wordsNeeded");
        }
    }

    /** The stroke parts the words of a line where they are kept. */
    private static void written(Line line) {
        if ((line.mark() + line.lead()).indexOf('|') >= 0) {
            throw Refusal.invalid("question", "consent.noStroke");
        }
        oneLine("question", line.lead() + line.text());
    }

    private static void oneLine(String field, String text) {
        if (text.length() > LONGEST_LINE || text.lines().count() > 1) {
            throw Refusal.invalid(field, "consent.oneLine");
        }
    }
}
