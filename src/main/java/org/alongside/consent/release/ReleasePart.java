package org.alongside.consent.release;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be chosen for a report.
 *
 * @param id by which a report remembers that it was chosen; the same each time it is offered
 * @param title a line above it; may be empty
 * @param said words of a person, set apart as theirs; may be empty
 * @param words words of the organisation or the board; may be empty
 * @param by whose name stands under what was said; empty where no name goes out
 * @param needs every permission it rests on; where one is missing, all of it stays out
 */
public record ReleasePart(
        UUID id,
        String title,
        String said,
        String words,
        String by,
        @Nullable ReleasePicture picture,
        List<ExportItem> needs) {

    public ReleasePart {
        needs = List.copyOf(needs);
    }

    /** Nobody's own words: what the organisation or the board says. */
    public static ReleasePart ours(UUID id, String title, String words) {
        return new ReleasePart(id, title, "", words, "", null, List.of());
    }

    /** A person's words, with their name where that is what they said yes to. */
    public static ReleasePart said(UUID id, String said, String by, List<ExportItem> needs) {
        return new ReleasePart(id, "", said, "", by, null, needs);
    }
}
