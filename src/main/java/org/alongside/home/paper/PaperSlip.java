package org.alongside.home.paper;

import java.util.List;
import java.util.UUID;
import org.alongside.consent.QuestionSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A slip as it is printed.
 *
 * @param thing what is answered: a card, a question, an item, a board
 * @param place where it lies: the board of a card, the meeting of an item
 * @param round how often the card had been asked about afresh
 * @param about who else it concerns, or where it belongs, in a few words; may be empty
 * @param question the question exactly as published, on slips that ask one
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
        @Nullable QuestionSnapshot question,
        String code) {

    static PaperSlip of(SlipKind kind, @Nullable UUID thing, @Nullable UUID place, String title, String about) {
        return new PaperSlip(kind, thing, place, 0, title, about, List.of(), null, "");
    }

    /** A slip that asks this question, or ends the yes to it. */
    static PaperSlip of(SlipKind kind, QuestionSnapshot question) {
        List<String> words = question.wording().lines().stream()
                .map(line -> question.easyRead() ? line.text() : (line.lead() + " " + line.text()).strip())
                .toList();
        return new PaperSlip(
                kind, question.ask(), null, 0, question.wording().question(), question.place(), words, question, "");
    }

    PaperSlip saying(int ofRound, List<String> words) {
        return new PaperSlip(kind, thing, place, ofRound, title, about, words, question, code);
    }

    PaperSlip bearing(String printed) {
        return new PaperSlip(kind, thing, place, round, title, about, paragraphs, question, printed);
    }

    public List<Choice> choices() {
        return Choice.on(kind);
    }
}
