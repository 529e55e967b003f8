package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.boards.summary.QuoteService;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Asks somebody whether their words may stand in the public summary. */
@Named
@RequestScoped
public class QuoteView {

    @Inject
    QuoteService quotes;

    @Inject
    PersonService people;

    @Inject
    Asked asked;

    private QuoteService.@Nullable Candidate candidate;
    private @Nullable UUID comment;
    private boolean named;

    @PostConstruct
    void load() {
        comment = asked.maybeId("comment").orElse(null);
        candidate = quotes.candidate(asked.id("card"), comment);
    }

    public void ask() {
        quotes.ask(getCandidate().card(), comment, named);
        SaidView.andGo("/boards/card?id=" + getCandidate().card(), "boards.quoteAskedSaid");
    }

    public QuoteService.Candidate getCandidate() {
        if (candidate == null) {
            throw Refusal.unknown("boards.card");
        }
        return candidate;
    }

    public PersonSnapshot getAuthor() {
        return people.snapshot(getCandidate().author());
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }
}
