package org.alongside.boards.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.consent.gate.ConsentGate;
import org.alongside.consent.gate.GateAnswer;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.text.Texts;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/** Puts a summary together, asking the gate about every quote each time it is read. */
@ApplicationScoped
class ShownQuotes {
    @Inject
    Summaries summaries;

    @Inject
    PublicFacts facts;

    @Inject
    ConsentGate gate;

    @Inject
    PersonService people;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    /** Where the words would stand, as the person who is asked reads it. */
    String place(UUID board) {
        return texts.of(Texts.STANDARD, "boards.summaryPlace", facts.of(board).title());
    }

    SummarySnapshot snapshot(UUID board, @Nullable Summary summary, boolean steward) {
        BoardSnapshot terms = facts.of(board);
        return new SummarySnapshot(
                board,
                terms.title(),
                terms.purpose(),
                terms.whoDecides(),
                terms.decideBy(),
                terms.rung(),
                summary == null ? "" : summary.words(),
                summary != null && summary.published(),
                summary == null ? null : summary.changedAt(),
                quotes(board, steward));
    }

    private List<QuoteSnapshot> quotes(UUID board, boolean steward) {
        List<Quote> all = summaries.quotes(board);
        Map<GateQuestion, GateAnswer> named = gate.check(Quote.NAMED, questions(all, true));
        Map<GateQuestion, GateAnswer> unnamed = gate.check(Quote.NO_NAME, questions(all, false));
        Map<UUID, PersonSnapshot> names = people.snapshots(
                all.stream().filter(Quote::named).map(Quote::person).toList());
        Map<UUID, StampSnapshot> stamps = summaries.stamps(all);
        List<QuoteSnapshot> quotes = new ArrayList<>();
        for (Quote quote : all) {
            GateAnswer answer =
                    quote.stopped() || quote.unnamed() ? null : (quote.named() ? named : unnamed).get(quote.question());
            boolean shows = quote.unnamed() || (answer != null && answer.permitted());
            PersonSnapshot whose = quote.named() && shows ? names.get(quote.person()) : null;
            StampSnapshot stamp =
                    quote.unnamed() ? null : stamps.get(quote.artefact().id());
            if (shows || steward) {
                quotes.add(new QuoteSnapshot(
                        quote.id(),
                        steward ? quote.card() : null,
                        quote.words(),
                        whose == null ? "" : whose.name(),
                        shows,
                        stamp == null ? null : stamp.route(),
                        stamp == null ? null : stamp.readBack(),
                        steward ? stamp : null));
            }
        }
        return quotes;
    }

    private static List<GateQuestion> questions(List<Quote> all, boolean named) {
        return all.stream()
                .filter(quote -> !quote.unnamed() && quote.named() == named && !quote.stopped())
                .map(Quote::question)
                .distinct()
                .toList();
    }

    /** Written down as a use of the person's words, if they may be used. */
    void use(Quote quote) {
        if (!quote.stopped() && !quote.unnamed()) {
            gate.use(
                    quote.purpose(),
                    quote.question(),
                    quote.artefact(),
                    new UsePlace(place(quote.board()), Reach.R1, PartOfPerson.QUOTED));
        }
    }
}
