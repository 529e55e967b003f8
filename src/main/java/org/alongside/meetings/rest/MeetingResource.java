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
import org.alongside.meetings.NotesSnapshot;
import org.alongside.meetings.RoomSnapshot;
import org.alongside.meetings.planning.PlanningService;
import org.alongside.meetings.room.MeetingService;
import org.alongside.meetings.room.RoomService;
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

    /** The meeting as the caller may see it now. */
    @GET
    public RoomSnapshot room(@PathParam("meeting") UUID meeting) {
        return rooms.room(meeting);
    }

    /** What was decided and why, without the names of speakers. */
    @GET
    @Path("notes")
    public NotesSnapshot notes(@PathParam("meeting") UUID meeting) {
        return rooms.notes(meeting);
    }

    /** Shows the meeting to everyone who is invited. */
    @POST
    @Path("publish")
    public void publish(@PathParam("meeting") UUID meeting) {
        planning.publish(meeting);
    }

    /** Calls the meeting off. */
    @POST
    @Path("cancel")
    public void cancel(@PathParam("meeting") UUID meeting) {
        planning.cancel(meeting);
    }

    /** Opens the doors: people can say that they are here. */
    @POST
    @Path("doors")
    public Acknowledged doors(@PathParam("meeting") UUID meeting, Press press) {
        return meetings.openDoors(meeting, press.asCommand());
    }

    /** The caller is here. */
    @POST
    @Path("arrive")
    public Acknowledged arrive(@PathParam("meeting") UUID meeting, Press press) {
        return meetings.arrive(meeting, press.asCommand());
    }

    /** The meeting begins. */
    @POST
    @Path("start")
    public Acknowledged start(@PathParam("meeting") UUID meeting, Press press) {
        return meetings.start(meeting, press.asCommand());
    }

    /** Adds somebody in the room by name. */
    @POST
    @Path("people")
    public Acknowledged add(@PathParam("meeting") UUID meeting, Someone someone) {
        Command command = new Command(someone.command(), 0);
        return meetings.addSomeone(meeting, command, someone.name(), someone.side());
    }

    /** A break for everyone. */
    @POST
    @Path("break")
    public Acknowledged pause(@PathParam("meeting") UUID meeting, Press press) {
        return meetings.breakNow(meeting, press.asCommand());
    }

    /** The break is over. */
    @POST
    @Path("back")
    public Acknowledged back(@PathParam("meeting") UUID meeting, Press press) {
        return meetings.backFromBreak(meeting, press.asCommand());
    }

    /** Ends the meeting; its notes can be read. */
    @POST
    @Path("close")
    public Acknowledged close(@PathParam("meeting") UUID meeting, Press press) {
        return meetings.close(meeting, press.asCommand());
    }

    /** The caller says that the notes are right. */
    @POST
    @Path("notes/sign")
    public Acknowledged sign(@PathParam("meeting") UUID meeting, Press press) {
        return meetings.signNotes(meeting, press.asCommand());
    }

    /** Settles the notes once both sides have signed. */
    @POST
    @Path("notes/agree")
    public Acknowledged agree(@PathParam("meeting") UUID meeting, Press press) {
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
