package org.alongside.boards.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.alongside.boards.CommentSnapshot;
import org.alongside.boards.reading.OpenCard;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.setup.BoardService;
import org.alongside.consent.Artefact;
import org.alongside.consent.Scope;
import org.alongside.consent.asking.AskService;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** May we quote this? A staff steward asks; the person answers on a page of their own. */
@ApplicationScoped
@Transactional
public class QuoteService {
    @Inject
    ReadingService reading;

    @Inject
    BoardService boards;

    @Inject
    AskService asks;

    @Inject
    Summaries summaries;

    @Inject
    ShownQuotes shown;

    @Inject
    CurrentPerson person;

    /** The words that would be asked about: a card's line, or what somebody said in its conversation. */
    public Candidate candidate(UUID card, @Nullable UUID comment) {
        OpenCard open = reading.card(card);
        boards.mustLookAfterAsStaff(open.board().id());
        if (comment == null) {
            return new Candidate(
                    open.board().id(),
                    card,
                    new Artefact("card", card),
                    reading.meaningBy(card),
                    open.card().text().meaning());
        }
        CommentSnapshot said = open.comments().stream()
                .filter(one -> one.id().equals(comment))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("boards.comment"));
        return new Candidate(open.board().id(), card, new Artefact("comment", comment), said.author(), said.words());
    }

    /** Asks the person. Until there is a yes, nothing shows; the same question is asked once. */
    @Contribution
    public UUID ask(UUID card, @Nullable UUID comment, boolean named) {
        Candidate wanted = candidate(card, comment);
        String purpose = named ? Quote.NAMED : Quote.NO_NAME;
        UUID ask = asks.ask(
                wanted.author(), purpose, Scope.of(wanted.artefact()), shown.place(wanted.board()), wanted.words());
        if (!summaries.has(wanted.artefact(), purpose, wanted.words())) {
            summaries.add(new Quote(
                    wanted.board(),
                    card,
                    wanted.artefact(),
                    wanted.author(),
                    named,
                    wanted.words(),
                    person.id(),
                    shown.now()));
        }
        return ask;
    }

    /** Words that could be quoted, and whose they are. */
    public record Candidate(UUID board, UUID card, Artefact artefact, UUID author, String words) {}
}
