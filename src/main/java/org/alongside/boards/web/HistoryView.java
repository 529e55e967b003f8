package org.alongside.boards.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.ChangeKind;
import org.alongside.boards.ChangeSnapshot;
import org.alongside.boards.cards.CardHistory;
import org.alongside.boards.reading.ReadingService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.Wording;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/** A card's history in sentences, with what words were and what they became. */
@Named
@RequestScoped
public class HistoryView {

    private static final int PAGE = 20;

    @Inject
    ReadingService reading;

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    @Inject
    Asked asked;

    private @Nullable List<Line> lines;
    private boolean more;

    public List<Line> getLines() {
        if (lines == null) {
            CardHistory history = reading.history(asked.id("id"), (getPage() - 1) * PAGE, PAGE);
            List<Line> made = new ArrayList<>();
            history.changes().forEach(change -> made.add(line(history, change)));
            lines = made;
            more = history.more();
        }
        return lines;
    }

    public boolean isMore() {
        getLines();
        return more;
    }

    public int getPage() {
        return Math.max(1, asked.number("history", 1));
    }

    private Line line(CardHistory history, ChangeSnapshot change) {
        PersonSnapshot who = history.people().get(change.who());
        String name = who == null ? text("somebody") : who.name();
        boolean words = switch (change.kind()) {
            case TITLE, MEANING, WORDS, EASY_READ -> true;
            default -> false;
        };
        boolean aside = change.kind() == ChangeKind.KEPT_ASIDE;
        return new Line(
                change.id(),
                sentence(history, change, name),
                change.madeAt(),
                words ? Input.text(change.oldValue()) : "",
                words || aside ? Input.text(change.newValue()) : "",
                words,
                change.stamp());
    }

    private String sentence(CardHistory history, ChangeSnapshot change, String name) {
        String key = "history." + change.kind();
        return switch (change.kind()) {
            case ADDED, DECIDED, PAUSED -> text(key, name, Input.text(change.newValue()));
            case MOVED ->
                change.oldValue() != null && change.oldValue().equals(change.newValue())
                        ? text("history.MOVED_WITHIN", name, change.oldValue())
                        : text(key, name, Input.text(change.oldValue()), Input.text(change.newValue()));
            case OWNERS ->
                change.newValue() == null
                        ? text("history.OWNER_LEFT", name, history.name(change.oldValue()))
                        : text(key, name, history.name(change.newValue()));
            case KEPT_ASIDE -> text(key, name, text("part." + change.oldValue()));
            case TITLE, MEANING, WORDS, EASY_READ, SAID_YES, COMMENTED -> text(key, name);
        };
    }

    private String text(String key, Object... args) {
        return texts.of(wording.locale(), "boards." + key, args);
    }

    /** One sentence of history; {@code before} and {@code after} only where words changed. */
    public record Line(
            UUID id,
            String sentence,
            Instant at,
            String before,
            String after,
            boolean words,
            @Nullable StampSnapshot stamp) {

        public boolean shown() {
            return !after.isEmpty() || words;
        }
    }
}
