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
import org.alongside.meetings.SignalKind;
import org.alongside.meetings.room.SignalService;
import org.jspecify.annotations.Nullable;

/** Signals: a stop holds every clock at once; the others are for the facilitator. */
@Path("meetings/{meeting}/signals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignalResource {

    @Inject
    SignalService signals;

    /** Shows a signal, or takes one's own down again; a stop is ended by resume. */
    @POST
    public Acknowledged signal(@PathParam("meeting") UUID meeting, Shown shown) {
        return signals.signal(meeting, new Command(shown.command(), 0), shown.kind(), shown.word());
    }

    /** The facilitator has answered a signal. */
    @POST
    @Path("answered")
    public Acknowledged answered(@PathParam("meeting") UUID meeting, Shown shown) {
        return signals.answered(meeting, new Command(shown.command(), 0), shown.kind());
    }

    /** Stops every clock at once. */
    @POST
    @Path("stop")
    public Acknowledged stop(@PathParam("meeting") UUID meeting, Press press) {
        return signals.stop(meeting, press.asCommand());
    }

    /** Ends a stop. */
    @POST
    @Path("resume")
    public Acknowledged resume(@PathParam("meeting") UUID meeting, Press press) {
        return signals.resume(meeting, press.asCommand());
    }

    /** A signal; a word only where one was not understood. */
    public record Shown(
            UUID command, SignalKind kind, @Nullable String word) {

        public Shown {
            Given.must("command", command);
            Given.must("kind", kind);
        }
    }
}
