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
import java.util.List;
import java.util.UUID;
import org.alongside.boards.AnswerKind;
import org.alongside.boards.AnswerSnapshot;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.ChangeSnapshot;
import org.alongside.boards.CommentSnapshot;
import org.alongside.boards.DecisionSnapshot;
import org.alongside.boards.Spot;
import org.alongside.boards.cards.CardService;
import org.alongside.boards.cards.ConversationService;
import org.alongside.boards.cards.Moved;
import org.alongside.boards.reading.OpenCard;
import org.alongside.boards.reading.ReadingService;
import org.alongside.people.Side;
import org.alongside.platform.rest.Page;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Wording;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.StampSnapshot;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** One card: its words, its place, its owners, what is said about it and what came of it. */
@Path("cards/{card}")
@ApplicationScoped
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class CardResource {

    @Inject
    ReadingService reading;

    @Inject
    CardService cards;

    @Inject
    ConversationService conversation;

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    @GET
    public CardAnswer card(@PathParam("card") UUID card) {
        OpenCard open = reading.card(card);
        return new CardAnswer(open.card(), open.lane().title(), open.answers(), open.decisions(), open.stamp());
    }

    @PUT
    public void edit(@PathParam("card") UUID card, LaneResource.Words words) {
        cards.edit(card, words.card(), words.version(), words.behalf());
    }

    /** Where the card lies now, with a sentence for whoever cannot see it. */
    @PUT
    @Path("place")
    public PlaceAnswer move(@PathParam("card") UUID card, Place to) {
        Moved moved = cards.move(card, Given.must("lane", to.lane()), Spot.parse(to.spot()), to.version());
        String key = !moved.changed() ? "notMoved" : moved.from().equals(moved.to()) ? "movedWithin" : "movedTo";
        String said = texts.of(
                wording.locale(),
                "boards." + key,
                moved.title(),
                moved.fromTitle(),
                moved.toTitle(),
                moved.place(),
                moved.of());
        return new PlaceAnswer(moved.card(), moved.version(), moved.to(), moved.place(), moved.of(), said);
    }

    @PUT
    @Path("owner")
    public void own(@PathParam("card") UUID card, Seat seat) {
        cards.seat(card, Given.must("side", seat.side()), seat.person(), seat.version());
    }

    @PUT
    @Path("answer")
    public void answer(@PathParam("card") UUID card, OwnersAnswer answer) {
        conversation.answer(
                card, Given.must("answer", answer.answer()), answer.reason(), answer.version(), answer.behalf());
    }

    @GET
    @Path("comments")
    public List<CommentSnapshot> comments(@PathParam("card") UUID card) {
        return reading.card(card).comments();
    }

    @POST
    @Path("comments")
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response comment(@PathParam("card") UUID card, Comment comment) {
        UUID id = conversation.comment(card, Given.text(comment.words()), comment.behalf());
        return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
    }

    @GET
    @Path("history")
    public Page<ChangeSnapshot> history(
            @PathParam("card") UUID card,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        int most = Page.size(size);
        int number = Math.max(1, page);
        return Page.of(reading.history(card, (number - 1) * most, most + 1).changes(), number, most);
    }

    /** A card with what its owners answered and what meetings decided. */
    public record CardAnswer(
            CardSnapshot card,
            String laneTitle,
            List<AnswerSnapshot> answers,
            List<DecisionSnapshot> decisions,
            @Nullable StampSnapshot stamp) {}

    /** Where a card shall go; {@code spot} is top, end, before:card or after:card. */
    public record Place(@Nullable UUID lane, @Nullable String spot, long version) {}

    /** Where a card came to lie. */
    public record PlaceAnswer(UUID card, long version, UUID lane, long place, long of, String said) {}

    /** Who shall sit on the bench for a side; nobody frees the seat. */
    public record Seat(@Nullable Side side, @Nullable UUID person, long version) {}

    /** An owner's yes, or pause with its reason; the owner's own or said to whoever types it. */
    public record OwnersAnswer(
            @Nullable AnswerKind answer,
            @Nullable String reason,
            long version,
            @Nullable Behalf behalf) {}

    /** Words for the conversation, one's own or somebody's who said them. */
    public record Comment(@Nullable String words, @Nullable Behalf behalf) {}
}
