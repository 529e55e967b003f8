package org.alongside.boards.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.alongside.boards.BoardEvent;
import org.alongside.boards.BoardEvent.SummaryChanged;
import org.alongside.boards.BoardService;
import org.alongside.consent.AfterChoice;
import org.alongside.consent.Artefact;
import org.alongside.consent.ConsentEvent;
import org.alongside.consent.ConsentGate;
import org.alongside.consent.PartOfPerson;
import org.alongside.consent.Reach;
import org.alongside.consent.UsePlace;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What the public may read of a board; people's words show as long as they say so, and not a moment longer. */
@ApplicationScoped
@Transactional
public class SummaryService {
    @Inject
    Summaries summaries;

    @Inject
    BoardService boards;

    @Inject
    ShownQuotes shown;

    @Inject
    ConsentGate gate;

    @Inject
    CurrentPerson person;

    @Inject
    NamesInWords names;

    @Inject
    Event<BoardEvent> events;

    /** The summary for whoever asks: published, or the draft for the board's stewards; else there is none. */
    public SummarySnapshot read(UUID board) {
        Summary summary = summaries.of(board).orElse(null);
        boolean steward = person.present() && boards.looksAfter(board, person.id());
        if (!steward && (summary == null || !summary.published())) {
            throw Refusal.unknown("boards.summary");
        }
        return shown.snapshot(board, summary, steward);
    }

    /** Writes the summary; it is read by nobody else before it is published. */
    public void write(UUID board, String words) {
        boards.mustLookAfter(board);
        summaries
                .of(board)
                .ifPresentOrElse(
                        summary -> summary.say(words, person.id(), shown.now()),
                        () -> summaries.add(new Summary(board, words, person.id(), shown.now())));
        events.fire(new SummaryChanged(board));
    }

    /** Shows the summary to everyone, or to nobody but the stewards. */
    public void publish(UUID board, boolean everyone) {
        boards.mustLookAfter(board);
        Summary summary =
                summaries.of(board).orElseThrow(() -> Refusal.invalid("summaryWords", "boards.missing.summaryWords"));
        summary.publish(everyone, person.id(), shown.now());
        if (everyone) {
            summaries.quotes(board).forEach(this::use);
        }
        events.fire(new SummaryChanged(board));
    }

    /** A steward takes words out again, without asking anybody. */
    public void remove(UUID quote) {
        Quote found = summaries.quote(quote).orElseThrow(() -> Refusal.unknown("boards.summary"));
        boards.mustLookAfter(found.board());
        summaries.remove(found);
        events.fire(new SummaryChanged(found.board()));
    }

    /** Published summaries in which the sought words may be read now. */
    public List<SummarySnapshot> find(String sought, int most) {
        if (sought.isBlank()) {
            return List.of();
        }
        String words = sought.strip().toLowerCase(Locale.ROOT);
        return summaries.published(words, most).stream()
                .map(board -> shown.snapshot(board, summaries.of(board).orElse(null), false))
                .filter(summary -> summary.words().toLowerCase(Locale.ROOT).contains(words)
                        || summary.quotes().stream()
                                .anyMatch(quote ->
                                        quote.words().toLowerCase(Locale.ROOT).contains(words)))
                .toList();
    }

    /** A yes is written down as a use as soon as the words truly show. */
    void given(@Observes ConsentEvent.Given event) {
        for (Quote quote : concerned(event.person(), event.purpose(), event.artefact())) {
            if (summaries.of(quote.board()).filter(Summary::published).isPresent()) {
                use(quote);
            }
            events.fire(new SummaryChanged(quote.board()));
        }
    }

    /** A stop empties the words before the transaction that stopped them ends. */
    void withdrawn(@Observes ConsentEvent.Withdrawn event) {
        for (Quote quote : concerned(event.person(), event.purpose(), event.artefact())) {
            quote.stop();
            events.fire(new SummaryChanged(quote.board()));
        }
    }

    /** Ended by itself: the gate lets nothing of it through; whoever has the page open looks again. */
    void lapsed(@Observes ConsentEvent.Lapsed event) {
        concerned(event.person(), event.purpose(), event.artefact())
                .forEach(quote -> events.fire(new SummaryChanged(quote.board())));
    }

    /** What the person wants to become of words they stopped: gone for good, or here without anything of them. */
    void chosen(@Observes ConsentEvent.Chosen event) {
        for (Quote quote : summaries.stopped(event.person(), event.purpose(), event.artefact())) {
            if (event.choice() == AfterChoice.KEEP_UNNAMED) {
                quote.unname(names.without(event.person(), event.words()));
            } else {
                summaries.remove(quote);
            }
            events.fire(new SummaryChanged(quote.board()));
        }
    }

    private List<Quote> concerned(UUID who, String purpose, @Nullable Artefact artefact) {
        return summaries.ofPerson(who, purpose).stream()
                .filter(quote -> artefact == null || Objects.equals(quote.artefact(), artefact))
                .toList();
    }

    private void use(Quote quote) {
        if (!quote.stopped() && !quote.unnamed()) {
            gate.use(
                    quote.purpose(),
                    quote.question(),
                    quote.artefact(),
                    new UsePlace(shown.place(quote.board()), Reach.R1, PartOfPerson.QUOTED));
        }
    }
}
