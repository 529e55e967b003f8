package org.alongside.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.drafts.DraftSnapshot;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.Terms;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.alongside.consent.notices.Wording.Line;

/** Two people bring a new version about: Ruth leads and writes, Dev is named and checks. */
final class Publishing {
    private Publishing() {}

    static DraftSnapshot started(House house, String code, Change change) {
        return house.as(house.ruth, room -> room.notices.draft(room.notices.start(code, change, null)));
    }

    static Wording asking(DraftSnapshot draft, Variant form, String question) {
        Wording old = draft.form(form).orElseThrow().words().wording();
        List<Line> points = new ArrayList<>(old.lines());
        points.removeIf(line -> line.mark().equals("stop"));
        Terms terms = new Terms(
                null,
                new Line("stop", "How to stop.", "Press ‘Stop this’."),
                new Line("paper", "If you stop.", "We take it out at once."),
                "Riverside Council",
                List.of());
        points.addAll(List.of(
                new Line("stop", "How to stop.", "Press ‘Stop this’."),
                new Line("paper", "If you stop.", "We take it out at once.")));
        return new Wording(
                old.title(),
                question,
                old.picture(),
                points,
                old.choice(),
                old.yes(),
                old.no(),
                old.notNow(),
                old.help(),
                terms);
    }

    static DraftSnapshot write(House house, DraftSnapshot draft, Variant form, String question) {
        return house.as(
                house.ruth,
                room -> room.notices.write(
                        draft.id(), room.notices.draft(draft.id()).edits(), form, asking(draft, form, question)));
    }

    static void check(House house, UUID draft) {
        house.in(house.ruth, room -> room.notices.nameChecker(draft, house.dev.id()));
        house.in(
                house.dev,
                room -> room.notices
                        .draft(draft)
                        .forms()
                        .forEach(form -> room.notices.check(
                                draft, form.words().variant(), form.words().sha256())));
    }

    static void publish(House house, UUID draft) {
        house.in(
                house.ruth,
                room -> room.notices.publish(draft, room.notices.draft(draft).edits(), null));
    }

    /** From the first word to the end. */
    static void version(House house, String code, Change change, String question) {
        DraftSnapshot draft = started(house, code, change);
        write(house, draft, Variant.STANDARD, question);
        write(house, draft, Variant.EASY_READ, question);
        check(house, draft.id());
        publish(house, draft.id());
    }
}
