package org.alongside.boards.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.consent.release.ExportItem;
import org.alongside.consent.release.Releasable;
import org.alongside.consent.release.ReleasePart;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;

/** Quotes for reports; those that were left without a name are nobody's any longer and need no yes. */
@ApplicationScoped
public class QuotesForReports implements Releasable {
    @Inject
    Summaries summaries;

    @Inject
    PersonService people;

    @Override
    public String kind() {
        return "boards.quotes";
    }

    @Override
    public String heading() {
        return "boards.releaseQuotes";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<ReleasePart> of(UUID board) {
        List<Quote> quotes = summaries.quotes(board).stream()
                .filter(quote -> !quote.stopped())
                .toList();
        Map<UUID, PersonSnapshot> names = people.snapshots(
                quotes.stream().filter(Quote::named).map(Quote::person).toList());
        return quotes.stream()
                .map(quote -> ReleasePart.said(quote.id(), quote.words(), by(quote, names), needs(quote)))
                .toList();
    }

    private static String by(Quote quote, Map<UUID, PersonSnapshot> names) {
        PersonSnapshot whose = quote.named() ? names.get(quote.person()) : null;
        return whose == null ? "" : whose.name();
    }

    private static List<ExportItem> needs(Quote quote) {
        return quote.unnamed()
                ? List.of()
                : List.of(new ExportItem(quote.purpose(), quote.question(), quote.artefact(), PartOfPerson.QUOTED));
    }
}
