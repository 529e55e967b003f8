package org.alongside.boards.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.alongside.boards.summary.QuoteService;
import org.alongside.boards.summary.SummaryService;
import org.alongside.boards.summary.SummarySnapshot;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What the public may read of a board; people's words are in it only while they say so. */
@Path("boards/{board}/summary")
@RequestScoped
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class SummaryResource {

    @Inject
    SummaryService summaries;

    @Inject
    QuoteService quotes;

    @GET
    public SummarySnapshot summary(@PathParam("board") UUID board) {
        return summaries.read(board);
    }

    @PUT
    public void write(@PathParam("board") UUID board, Written written) {
        summaries.write(board, Given.text(written.words()));
    }

    @PUT
    @Path("published")
    public void publish(@PathParam("board") UUID board, Published published) {
        summaries.publish(board, published.everyone());
    }

    /** Asks the author of a card, or of words in its conversation, whether they may be quoted. */
    @POST
    @Path("quotes")
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response ask(@PathParam("board") UUID board, Wanted wanted) {
        UUID ask = quotes.ask(Given.must("card", wanted.card()), wanted.comment(), wanted.named());
        return Response.status(Response.Status.CREATED).entity(new Made(ask)).build();
    }

    /** The words of the summary. */
    public record Written(@Nullable String words) {}

    /** Whether everyone reads it, or nobody but the stewards. */
    public record Published(boolean everyone) {}

    /** Words one would like to quote. */
    public record Wanted(@Nullable UUID card, @Nullable UUID comment, boolean named) {}
}
