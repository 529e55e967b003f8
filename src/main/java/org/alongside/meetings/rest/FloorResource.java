package org.alongside.meetings.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.alongside.meetings.Acknowledged;
import org.alongside.meetings.Command;
import org.alongside.meetings.floor.Kind;
import org.alongside.meetings.floor.Mode;
import org.alongside.meetings.room.FloorService;
import org.jspecify.annotations.Nullable;

/** Asking to speak, and giving the floor. */
@Path("meetings/{meeting}/floor")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FloorResource {

    @Inject
    FloorService floor;

    /** Asks to speak; with a seat, the facilitator asks for somebody in the room. */
    @POST
    @Path("raise")
    public Acknowledged raise(@PathParam("meeting") UUID meeting, Raise raise) {
        Command command = new Command(raise.command(), 0);
        Kind kind = raise.kind() == null ? Kind.POINT : raise.kind();
        UUID seat = raise.seat();
        return seat == null
                ? floor.raise(meeting, command, kind, raise.words())
                : floor.raiseFor(meeting, command, seat, kind);
    }

    /** Steps out of the queue. */
    @POST
    @Path("withdraw")
    public Acknowledged withdraw(@PathParam("meeting") UUID meeting, OnWish on) {
        return floor.withdraw(meeting, on.asCommand(), on.wish());
    }

    /** Has nothing to say now. */
    @POST
    @Path("pass")
    public Acknowledged pass(@PathParam("meeting") UUID meeting, OnWish on) {
        return floor.pass(meeting, on.asCommand(), on.wish());
    }

    /** Wants to be asked again at the end of the round. */
    @POST
    @Path("come-back")
    public Acknowledged comeBack(@PathParam("meeting") UUID meeting, OnWish on) {
        return floor.comeBack(meeting, on.asCommand(), on.wish());
    }

    /** Gets words ready; the place is kept. */
    @POST
    @Path("compose")
    public Acknowledged compose(@PathParam("meeting") UUID meeting, OnWish on) {
        return floor.compose(meeting, on.asCommand(), on.wish());
    }

    /** Words are ready. */
    @POST
    @Path("ready")
    public Acknowledged ready(@PathParam("meeting") UUID meeting, OnWish on) {
        return floor.ready(meeting, on.asCommand(), on.wish());
    }

    /** A moment for the caller; the same again ends it. */
    @POST
    @Path("pause-for-me")
    public Acknowledged pauseForMe(@PathParam("meeting") UUID meeting, Press press) {
        return floor.pauseForMe(meeting, press.asCommand());
    }

    /** The present turn ends and the next begins. */
    @POST
    @Path("next")
    public Acknowledged next(@PathParam("meeting") UUID meeting, Press press) {
        return floor.next(meeting, press.asCommand());
    }

    /** The present turn ends. */
    @POST
    @Path("done")
    public Acknowledged done(@PathParam("meeting") UUID meeting, Press press) {
        return floor.done(meeting, press.asCommand());
    }

    /** The last turn never was. */
    @POST
    @Path("undo")
    public Acknowledged undo(@PathParam("meeting") UUID meeting, Press press) {
        return floor.undo(meeting, press.asCommand());
    }

    /** Another place by hand, with a reason. */
    @POST
    @Path("move")
    public Acknowledged move(@PathParam("meeting") UUID meeting, Move move) {
        String because = move.because() == null ? "" : move.because();
        return floor.move(meeting, new Command(move.command(), move.seen()), move.wish(), move.before(), because);
    }

    /** Another rule for the order. */
    @POST
    @Path("order")
    public Acknowledged order(@PathParam("meeting") UUID meeting, ByRule rule) {
        return floor.order(meeting, new Command(rule.command(), rule.seen()), rule.mode());
    }

    /** A wish to speak; words are read out in this person's place. */
    public record Raise(
            UUID command,
            @Nullable Kind kind,
            @Nullable String words,
            @Nullable UUID seat) {

        public Raise {
            Given.must("command", command);
        }
    }

    /** Something done with one wish. */
    public record OnWish(UUID command, UUID wish) {

        public OnWish {
            Given.must("command", command);
            Given.must("wish", wish);
        }

        Command asCommand() {
            return new Command(command, 0);
        }
    }

    /** Another place by hand; before nobody means last. */
    public record Move(
            UUID command,
            long seen,
            UUID wish,
            @Nullable UUID before,
            @Nullable String because) {

        public Move {
            Given.must("command", command);
            Given.must("wish", wish);
        }
    }

    /** Another rule for the order. */
    public record ByRule(UUID command, long seen, Mode mode) {

        public ByRule {
            Given.must("command", command);
            Given.must("mode", mode);
        }
    }
}
