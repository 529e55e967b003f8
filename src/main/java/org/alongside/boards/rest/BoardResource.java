package org.alongside.boards.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.LaneSnapshot;
import org.alongside.boards.MemberSnapshot;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.reading.OpenBoard;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.setup.BoardService;
import org.alongside.boards.setup.LaneService;
import org.alongside.boards.setup.NewcomerWords;
import org.alongside.people.PersonSnapshot;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** One board: its terms, its lanes with their cards, the people who take part. */
@Path("boards/{board}")
@ApplicationScoped
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class BoardResource {

    /** No lane gives more cards than this with its board; the lane itself gives all, page by page. */
    private static final int MOST = 1000;

    @Inject
    ReadingService reading;

    @Inject
    BoardService boards;

    @Inject
    LaneService lanes;

    /** Unchanged since the revision the asker knows, nothing is read but that number. */
    @GET
    @APIResponseSchema(BoardAnswer.class)
    public Response board(
            @PathParam("board") UUID board,
            @QueryParam("cards") @DefaultValue("0") int cards,
            @Context Request request) {
        CacheControl fresh = new CacheControl();
        fresh.setPrivate(true);
        fresh.setNoCache(true);
        int each = Math.max(0, Math.min(MOST, cards));
        Response.@Nullable ResponseBuilder same = request.evaluatePreconditions(tag(reading.revision(board), each));
        if (same != null) {
            return same.cacheControl(fresh).build();
        }
        OpenBoard open = reading.board(board, each);
        return Response.ok(BoardAnswer.of(open))
                .tag(tag(open.revision(), each))
                .cacheControl(fresh)
                .build();
    }

    private static EntityTag tag(long revision, int cards) {
        return new EntityTag(revision + "-" + cards);
    }

    @GET
    @Path("lanes")
    public List<LaneSnapshot> lanes(@PathParam("board") UUID board) {
        return lanes.lanes(board);
    }

    @POST
    @Path("lanes")
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response addLane(@PathParam("board") UUID board, LaneResource.Said said) {
        UUID lane = lanes.add(board, said.lane());
        return Response.status(Response.Status.CREATED).entity(new Made(lane)).build();
    }

    @GET
    @Path("members")
    public List<MemberSnapshot> members(@PathParam("board") UUID board) {
        return boards.members(board);
    }

    @POST
    @Path("members")
    public void addMember(@PathParam("board") UUID board, Newcomer newcomer) {
        boards.addMember(board, Given.must("newcomer", newcomer.person()));
    }

    /** A new member with the asker as contact; their way in is made with {@code POST /api/members/{id}/invitation}. */
    @POST
    @Path("invitations")
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response invite(@PathParam("board") UUID board, Invited invited) {
        UUID person = boards.invite(
                board,
                new NewcomerWords(
                        Given.text(invited.name()),
                        Given.text(invited.describedAs()),
                        invited.easyRead(),
                        invited.until()));
        return Response.status(Response.Status.CREATED).entity(new Made(person)).build();
    }

    /** Somebody new; the end of their time is needed, how they describe themselves is theirs to say. */
    public record Invited(
            @Nullable String name,
            @Nullable String describedAs,
            boolean easyRead,
            @Nullable LocalDate until) {}

    /** Who shall take part. */
    public record Newcomer(@Nullable UUID person) {}

    /** A board as a program reads it. */
    public record BoardAnswer(
            BoardSnapshot board, long revision, boolean steward, List<LaneAnswer> lanes, List<Name> people) {

        static BoardAnswer of(OpenBoard open) {
            return new BoardAnswer(
                    open.board(),
                    open.revision(),
                    open.steward(),
                    open.lanes().stream()
                            .map(one -> new LaneAnswer(one.lane(), one.cards(), one.below()))
                            .toList(),
                    open.people().values().stream().map(Name::of).toList());
        }
    }

    /** A lane with its first cards and how many lie below them. */
    public record LaneAnswer(LaneSnapshot lane, List<CardLine> cards, long below) {}

    /** A person by the name the others see. */
    public record Name(UUID id, String name, String initials) {

        static Name of(PersonSnapshot person) {
            return new Name(person.id(), person.name(), person.initials());
        }
    }
}
