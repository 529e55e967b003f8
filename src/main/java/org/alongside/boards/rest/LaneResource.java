package org.alongside.boards.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.alongside.boards.CardWords;
import org.alongside.boards.NewLane;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.cards.CardService;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.setup.LaneService;
import org.alongside.platform.rest.Page;
import org.alongside.supporters.stamp.Behalf;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** One lane: what it says of itself, its place among the lanes, its cards. */
@Path("lanes/{lane}")
@ApplicationScoped
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class LaneResource {

    @Inject
    LaneService lanes;

    @Inject
    CardService cards;

    @Inject
    ReadingService reading;

    @PUT
    public void change(@PathParam("lane") UUID lane, Said said) {
        lanes.change(lane, said.lane(), said.version());
    }

    /** One step to the left or to the right. */
    @PUT
    @Path("step")
    public void step(@PathParam("lane") UUID lane, Step step) {
        lanes.step(lane, step.right());
    }

    @GET
    @Path("cards")
    public Page<CardLine> cards(
            @PathParam("lane") UUID lane,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        int most = Page.size(size);
        int number = Math.max(1, page);
        return Page.of(
                reading.lane(lane, (number - 1) * most, most + 1).lanes().get(0).cards(), number, most);
    }

    @POST
    @Path("cards")
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response add(@PathParam("lane") UUID lane, Words words) {
        UUID card = cards.add(lane, words.card(), words.behalf());
        return Response.status(Response.Status.CREATED).entity(new Made(card)).build();
    }

    /** What is said of a lane; the version only where one is changed. */
    public record Said(
            @Nullable String title,
            @Nullable String meaning,
            @Nullable Integer mostCards,
            boolean joint,
            long version) {

        NewLane lane() {
            return new NewLane(Given.text(title), Given.text(meaning), mostCards, joint);
        }
    }

    /** Which way a lane shall go. */
    public record Step(boolean right) {}

    /** A card's words; the version only where a card is changed, and whose they are only where it is not the caller. */
    public record Words(
            @Nullable String title,
            @Nullable String meaning,
            @Nullable String words,
            @Nullable String easyRead,
            long version,
            @Nullable Behalf behalf) {

        CardWords card() {
            return new CardWords(Given.text(title), Given.text(meaning), Given.text(words), Given.text(easyRead));
        }
    }
}
