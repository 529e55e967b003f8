package org.alongside.sample;

import java.util.ArrayList;
import java.util.List;
import org.alongside.boards.CardWords;
import org.jspecify.annotations.Nullable;

/** One card of the sample as its file tells it, line by line. */
final class CardScript {
    private final String title;
    private final List<String> text = new ArrayList<>();
    private final List<String> easy = new ArrayList<>();
    private final List<Line> said = new ArrayList<>();
    private final List<Line> answers = new ArrayList<>();
    private String meaning = "";
    private String author = "";
    private @Nullable String partner;

    CardScript(String title) {
        this.title = title;
    }

    void take(String key, String value) {
        switch (key) {
            case "mean" -> meaning = value;
            case "by" -> author = value;
            case "with" -> partner = value;
            case "text" -> text.add(value);
            case "easy" -> easy.add(value);
            case "say" -> said.add(Line.of(value));
            case "yes", "pause" -> answers.add(Line.of(value));
            default -> throw new IllegalArgumentException("a card of the sample knows no " + key);
        }
    }

    String title() {
        return title;
    }

    String author() {
        return author;
    }

    /** The owner from the other side; nobody yet when null. */
    @Nullable
    String partner() {
        return partner;
    }

    List<Line> said() {
        return said;
    }

    /** Without words it is a yes, with words a pause. */
    List<Line> answers() {
        return answers;
    }

    CardWords words() {
        return new CardWords(title, meaning, String.join("\n\n", text), String.join("\n", easy));
    }

    /** Who says what; who alone is a yes. */
    record Line(String who, String words) {
        static Line of(String value) {
            int colon = value.indexOf(": ");
            return colon < 0 ? new Line(value, "") : new Line(value.substring(0, colon), value.substring(colon + 2));
        }
    }
}
