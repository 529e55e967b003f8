package org.alongside.meetings.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.alongside.meetings.Acknowledged;
import org.alongside.meetings.Command;
import org.alongside.meetings.MeetingService;
import org.alongside.meetings.NotesSnapshot;
import org.alongside.meetings.PlanningService;
import org.alongside.meetings.RoomService;
import org.alongside.meetings.RoomSnapshot;
import org.alongside.people.Side;
import org.jspecify.annotations.Nullable;

/** One meeting as the caller may see it, from the published agenda to the agreed notes. */
@Path("meetings/{meeting}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingResource {

    @Inject
    RoomService rooms;

    @Inject
    PlanningService planning;

    @Inject
    MeetingService meetings;

    @PathParam("meeting")
    @SuppressWarnings("NullAway.Init") // JAX-RS fills it
    UUID meeting;

    @GET
    public RoomSnapshot room() {
        return rooms.room(meeting);
    }

    @GET
    @Path("notes")
    public NotesSnapshot notes() {
        return rooms.notes(meeting);
    }

    @POST
    @Path("publish")
    public void publish() {
        planning.publish(meeting);
    }

    @POST
    @Path("cancel")
    public void cancel() {
        planning.cancel(meeting);
    }

    @POST
    @Path("doors")
    public Acknowledged doors(Press press) {
        return meetings.openDoors(meeting, press.asCommand());
    }

    @POST
    @Path("arrive")
    public Acknowledged arrive(Press press) {
        return meetings.arrive(meeting, press.asCommand());
    }

    @POST
    @Path("start")
    public Acknowledged start(Press press) {
        return meetings.start(meeting, press.asCommand());
    }

    @POST
    @Path("people")
    public Acknowledged add(Someone someone) {
        Command command = new Command(someone.command(), 0);
        return meetings.addSomeone(meeting, command, someone.name(), someone.side());
    }

    @POST
    @Path("break")
    public Acknowledged pause(Press press) {
        return meetings.breakNow(meeting, press.asCommand());
    }

    @POST
    @Path("back")
    public Acknowledged back(Press press) {
        return meetings.backFromBreak(meeting, press.asCommand());
    }

    @POST
    @Path("close")
    public Acknowledged close(Press press) {
        return meetings.close(meeting, press.asCommand());
    }

    @POST
    @Path("notes/sign")
    public Acknowledged sign(Press press) {
        return meetings.signNotes(meeting, press.asCommand());
    }

    @POST
    @Path("notes/agree")
    public Acknowledged agree(Press press) {
        return meetings.agreeNotes(meeting, press.asCommand());
    }

    /** Somebody in the room without an account. */
    public record Someone(
            UUID command, String name, @Nullable Side side) {

        public Someone {
            Given.must("command", command);
            Given.must("name", name);
        }
    }
}
