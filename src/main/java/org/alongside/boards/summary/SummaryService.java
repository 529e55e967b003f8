package org.alongside.boards.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.boards.BoardEvent;
import org.alongside.boards.BoardEvent.SummaryChanged;
import org.alongside.boards.setup.BoardService;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;

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
    CurrentPerson person;

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
    @Contribution
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
    @Contribution
    public void publish(UUID board, boolean everyone) {
        boards.mustLookAfter(board);
        Summary summary =
                summaries.of(board).orElseThrow(() -> Refusal.invalid("summaryWords", "boards.missing.summaryWords"));
        summary.publish(everyone, person.id(), shown.now());
        if (everyone) {
            summaries.quotes(board).forEach(shown::use);
        }
        events.fire(new SummaryChanged(board));
    }

    /** A steward takes words out again, without asking anybody. */
    @Contribution
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
}
