package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.EasyLine;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.reading.OpenCard;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.reading.WaitingService;
import org.alongside.boards.setup.BoardService;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.receipts.ChoiceService;
import org.alongside.consent.receipts.ChoiceSnapshot;
import org.alongside.people.PersonSnapshot;
import org.jspecify.annotations.Nullable;

/** Turns what is asked of the person who reads into slips: agreements first, then questions, then what could be stopped. */
@ApplicationScoped
class Asking {
    private static final int MOST = 20;

    @Inject
    WaitingService waiting;

    @Inject
    ReadingService reading;

    @Inject
    BoardService boards;

    @Inject
    QuestionService questions;

    @Inject
    ChoiceService choices;

    @Inject
    Besides besides;

    /** Cards that wait for this person's yes. */
    List<UUID> cards() {
        return waiting.forMyYes(MOST).stream().map(CardLine::id).toList();
    }

    boolean shared(UUID card, UUID printer) {
        return boards.takesPart(reading.snapshot(card).board(), printer);
    }

    PaperSlip agreement(UUID card, PersonSnapshot person) {
        OpenCard open = reading.card(card);
        CardSnapshot words = open.card();
        PersonSnapshot other = open.person(person.staff() ? words.memberOwner() : words.staffOwner());
        return PaperSlip.of(SlipKind.AGREE, card, words.board(), words.title(), other == null ? "" : other.name())
                .saying(reading.round(card), words(words, person.easyRead()));
    }

    /** The card's words as they stand; in Easy Read where there is some. */
    static List<String> words(CardSnapshot card, boolean easyRead) {
        if (easyRead && !card.easyReadOld() && !card.easyLines().isEmpty()) {
            return card.easyLines().stream().map(EasyLine::sentence).toList();
        }
        return Stream.concat(Stream.of(card.text().meaning()), card.paragraphs().stream())
                .toList();
    }

    List<PaperSlip> questions() {
        List<PaperSlip> slips = new ArrayList<>();
        questions.open().forEach(it -> slips.add(PaperSlip.of(SlipKind.QUESTION, questions.question(it.id()))));
        choices.choices().stream()
                .filter(ChoiceSnapshot::canStop)
                .map(ChoiceSnapshot::ask)
                .filter(Objects::nonNull)
                .filter(ask -> slips.stream().noneMatch(slip -> isAbout(slip, ask)))
                .forEach(ask -> slips.add(PaperSlip.of(SlipKind.STOP, questions.question(ask))));
        return slips;
    }

    /** Notes are left out where they are not shared with whoever prints. */
    Found besides(PersonSnapshot person, UUID printer, boolean needs) {
        List<PaperSlip> slips = new ArrayList<>(besides.stops());
        List<UUID> meetings = besides.meetings();
        List<UUID> shared =
                meetings.stream().filter(it -> besides.shared(it, printer)).toList();
        shared.forEach(it -> slips.add(besides.notes(it, Eyes.words(person))));
        return new Found(slips, besides.needs(needs, Eyes.words(person)).orElse(null), shared.size() < meetings.size());
    }

    /** The list of what helps is long and comes last. */
    record Found(List<PaperSlip> slips, @Nullable PaperSlip needs, boolean leftOut) {}

    private static boolean isAbout(PaperSlip slip, @Nullable UUID ask) {
        return Objects.equals(slip.thing(), ask);
    }
}
