package org.alongside.boards.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.alongside.boards.CardLine;
import org.alongside.boards.ReadingService;
import org.alongside.platform.rest.Page;

/** Finds cards in the boards shared with whoever asks. */
@Path("search")
@RequestScoped
@Produces(APPLICATION_JSON)
public class SearchResource {

    @Inject
    ReadingService reading;

    @GET
    public Page<CardLine> find(
            @QueryParam("q") @DefaultValue("") String sought,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        int most = Page.size(size);
        int number = Math.max(1, page);
        return Page.of(reading.find(sought, (number - 1) * most, most + 1), number, most);
    }
}
