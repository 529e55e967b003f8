package org.alongside.boards.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.boards.BoardLine;
import org.alongside.boards.Rung;
import org.alongside.boards.setup.BoardService;
import org.alongside.boards.store.HonestStart;
import org.alongside.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The boards shared with whoever asks, and opening one. */
@Path("boards")
@ApplicationScoped
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class BoardsResource {

    @Inject
    BoardService boards;

    @GET
    public Page<BoardLine> boards(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("size") @DefaultValue("50") int size) {
        int most = Page.size(size);
        int number = Math.max(1, page);
        return Page.of(boards.mine((number - 1) * most, most + 1), number, most);
    }

    @POST
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response open(Terms terms) {
        UUID board = boards.open(new HonestStart(
                Given.text(terms.title()),
                Given.text(terms.purpose()),
                Given.text(terms.canChange()),
                Given.text(terms.cannotChange()),
                Given.text(terms.whoDecides()),
                terms.decideBy(),
                terms.rung(),
                Given.text(terms.hearBack()),
                Given.text(terms.money()),
                Given.text(terms.easyRead())));
        return Response.status(Response.Status.CREATED).entity(new Made(board)).build();
    }

    /** What is said before a board opens. */
    public record Terms(
            @Nullable String title,
            @Nullable String purpose,
            @Nullable String canChange,
            @Nullable String cannotChange,
            @Nullable String whoDecides,
            @Nullable LocalDate decideBy,
            @Nullable Rung rung,
            @Nullable String hearBack,
            @Nullable String money,
            @Nullable String easyRead) {}
}
