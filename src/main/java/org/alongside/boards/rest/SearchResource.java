package org.alongside.boards.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.summary.SummaryService;
import org.alongside.boards.summary.SummarySnapshot;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.rest.Page;

/** Finds cards in the boards shared with whoever asks, and what everyone may read. */
@Path("search")
@ApplicationScoped
@Produces(APPLICATION_JSON)
public class SearchResource {

    @Inject
    ReadingService reading;

    @Inject
    SummaryService summaries;

    @Inject
    CurrentPerson person;

    /** Without a sign-in only published summaries are looked through. */
    @GET
    public Found find(
            @QueryParam("q") @DefaultValue("") String sought,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        int most = Page.size(size);
        int number = Math.max(1, page);
        List<CardLine> found = person.present() ? reading.find(sought, (number - 1) * most, most + 1) : List.of();
        Page<CardLine> cards = Page.of(found, number, most);
        List<SummarySnapshot> open = number > 1 ? List.of() : summaries.find(sought, most);
        return new Found(cards.items(), open, number, most, cards.more());
    }

    /** A page of cards; the summaries, a handful at the most, stand with the first. */
    public record Found(List<CardLine> items, List<SummarySnapshot> summaries, int page, int size, boolean more) {}
}
