package org.alongside.boards.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.boards.BoardEvent;
import org.alongside.boards.BoardEvent.SummaryChanged;
import org.alongside.consent.AfterChoice;
import org.alongside.consent.Artefact;
import org.alongside.consent.ConsentEvent;
import org.jspecify.annotations.Nullable;

/** Quotes follow what their people decide, within the transaction that writes the decision down. */
@ApplicationScoped
class QuotesFollow {
    @Inject
    Summaries summaries;

    @Inject
    ShownQuotes shown;

    @Inject
    NamesInWords names;

    @Inject
    Event<BoardEvent> events;

    /** A yes is written down as a use as soon as the words truly show. */
    void given(@Observes ConsentEvent.Given event) {
        for (Quote quote : concerned(event.person(), event.purpose(), event.artefact())) {
            if (summaries.of(quote.board()).filter(Summary::published).isPresent()) {
                shown.use(quote);
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
}
