package org.alongside.home.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.asking.AskedWords;
import org.alongside.consent.asking.QuestionSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A slip as it is printed.
 *
 * @param thing what is answered: a card, a question, an item, a board, a decision, a meeting
 * @param place where it lies: the board of a card, the meeting of an item
 * @param round how often the card had been asked about afresh; for notes, what tells them from other notes
 * @param about who else it concerns, or where it belongs, in a few words; may be empty
 * @param question the question exactly as published, on slips that ask one
 * @param parts lines under headings: notes item by item, ticks group by group
 * @param code what is typed when the slip comes back; empty until it is printed
 */
public record PaperSlip(
        SlipKind kind,
        @Nullable UUID thing,
        @Nullable UUID place,
        int round,
        String title,
        String about,
        List<String> paragraphs,
        @Nullable AskedWords question,
        List<Part> parts,
        String code) {

    /** Lines under a heading. */
    public record Part(String title, List<String> lines) {}

    static PaperSlip of(SlipKind kind, @Nullable UUID thing, @Nullable UUID place, String title, String about) {
        return new PaperSlip(kind, thing, place, 0, title, about, List.of(), null, List.of(), "");
    }

    /** A slip that asks this question, or ends the yes to it. */
    static PaperSlip of(SlipKind kind, QuestionSnapshot question) {
        return asking(kind, question.ask(), question.place(), question.asked());
    }

    static PaperSlip asking(SlipKind kind, @Nullable UUID ask, String place, AskedWords question) {
        List<String> words = question.wording().lines().stream()
                .map(line -> question.easyRead() ? line.text() : (line.lead() + " " + line.text()).strip())
                .toList();
        return new PaperSlip(kind, ask, null, 0, question.wording().question(), place, words, question, List.of(), "");
    }

    PaperSlip saying(int ofRound, List<String> words) {
        return new PaperSlip(kind, thing, place, ofRound, title, about, words, question, parts, code);
    }

    /** Under headings, which are among what stood on the paper. */
    PaperSlip with(List<Part> more) {
        List<String> words = new ArrayList<>(paragraphs);
        more.forEach(part -> {
            words.add(part.title());
            words.addAll(part.lines());
        });
        return new PaperSlip(kind, thing, place, round, title, about, words, question, more, code);
    }

    /** Under headings that only order the ticks. */
    PaperSlip ticking(List<Part> groups) {
        return new PaperSlip(kind, thing, place, round, title, about, paragraphs, question, groups, code);
    }

    PaperSlip bearing(String printed) {
        return new PaperSlip(kind, thing, place, round, title, about, paragraphs, question, parts, printed);
    }

    public List<Choice> choices() {
        return Choice.on(kind);
    }
}
