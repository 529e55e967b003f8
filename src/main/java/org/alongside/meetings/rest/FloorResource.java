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
import org.alongside.meetings.FloorService;
import org.alongside.meetings.floor.Kind;
import org.alongside.meetings.floor.Mode;
import org.jspecify.annotations.Nullable;

/** Asking to speak, and giving the floor. */
@Path("meetings/{meeting}/floor")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FloorResource {

    @Inject
    FloorService floor;

    @PathParam("meeting")
    @SuppressWarnings("NullAway.Init") // JAX-RS fills it
    UUID meeting;

    /** Asks to speak; with a seat, the facilitator asks for somebody in the room. */
    @POST
    @Path("raise")
    public Acknowledged raise(Raise raise) {
        Command command = new Command(raise.command(), 0);
        Kind kind = raise.kind() == null ? Kind.POINT : raise.kind();
        UUID seat = raise.seat();
        return seat == null
                ? floor.raise(meeting, command, kind, raise.words())
                : floor.raiseFor(meeting, command, seat, kind);
    }

    @POST
    @Path("withdraw")
    public Acknowledged withdraw(OnWish on) {
        return floor.withdraw(meeting, on.asCommand(), on.wish());
    }

    @POST
    @Path("pass")
    public Acknowledged pass(OnWish on) {
        return floor.pass(meeting, on.asCommand(), on.wish());
    }

    @POST
    @Path("come-back")
    public Acknowledged comeBack(OnWish on) {
        return floor.comeBack(meeting, on.asCommand(), on.wish());
    }

    @POST
    @Path("compose")
    public Acknowledged compose(OnWish on) {
        return floor.compose(meeting, on.asCommand(), on.wish());
    }

    @POST
    @Path("ready")
    public Acknowledged ready(OnWish on) {
        return floor.ready(meeting, on.asCommand(), on.wish());
    }

    @POST
    @Path("pause-for-me")
    public Acknowledged pauseForMe(Press press) {
        return floor.pauseForMe(meeting, press.asCommand());
    }

    @POST
    @Path("next")
    public Acknowledged next(Press press) {
        return floor.next(meeting, press.asCommand());
    }

    @POST
    @Path("done")
    public Acknowledged done(Press press) {
        return floor.done(meeting, press.asCommand());
    }

    @POST
    @Path("undo")
    public Acknowledged undo(Press press) {
        return floor.undo(meeting, press.asCommand());
    }

    @POST
    @Path("move")
    public Acknowledged move(Move move) {
        String because = move.because() == null ? "" : move.because();
        return floor.move(meeting, new Command(move.command(), move.seen()), move.wish(), move.before(), because);
    }

    @POST
    @Path("order")
    public Acknowledged order(ByRule rule) {
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
