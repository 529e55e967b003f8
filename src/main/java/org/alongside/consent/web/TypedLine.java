package org.alongside.consent.web;

import java.util.Objects;
import org.alongside.consent.notices.Wording.Line;
import org.jspecify.annotations.Nullable;

/** One point of a question as it stands in the form: its mark or picture, its beginning, its words. */
public class TypedLine {
    private @Nullable String mark;
    private @Nullable String lead;
    private @Nullable String text;

    TypedLine(@Nullable Line line, String usualMark) {
        mark = line == null ? usualMark : line.mark();
        lead = line == null ? "" : line.lead();
        text = line == null ? "" : line.text();
    }

    boolean empty() {
        return text == null || text.isBlank();
    }

    Line line() {
        return new Line(stripped(mark), stripped(lead), stripped(text));
    }

    private static String stripped(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public @Nullable String getMark() {
        return mark;
    }

    public void setMark(@Nullable String mark) {
        this.mark = mark;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
