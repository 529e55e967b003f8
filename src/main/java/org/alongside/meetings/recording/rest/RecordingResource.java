package org.alongside.meetings.recording.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.alongside.meetings.recording.EverybodyService;
import org.alongside.meetings.recording.ListeningService;
import org.alongside.meetings.recording.RecordingService;
import org.alongside.meetings.recording.RecordingSnapshot;

/** Recording a meeting, while everybody there has said yes. */
@Path("meetings/{meeting}/recording")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordingResource {
    @Inject
    ListeningService listening;

    @Inject
    RecordingService recording;

    @Inject
    EverybodyService everybody;

    /** Whether it is on, whether it could be, and the parts so far. */
    @GET
    public RecordingSnapshot recording(@PathParam("meeting") UUID meeting) {
        return listening.recording(meeting);
    }

    /** Asks everybody who has a seat and was not asked yet. */
    @POST
    @Path("questions")
    public void ask(@PathParam("meeting") UUID meeting) {
        everybody.askEverybody(meeting);
    }

    /** Begins a part; refused as long as not everybody here has said yes. */
    @POST
    public Begun start(@PathParam("meeting") UUID meeting) {
        return new Begun(recording.start(meeting));
    }

    /** Anybody who takes part ends it. */
    @DELETE
    public void stop(@PathParam("meeting") UUID meeting) {
        recording.stop(meeting);
    }

    /** Takes the sound of a part out for good. */
    @DELETE
    @Path("parts/{part}")
    public void takeOut(@PathParam("meeting") UUID meeting, @PathParam("part") UUID part) {
        recording.takeOut(part);
    }

    /** Sound is sent for this part to {@code /meetings/recording-sound}. */
    public record Begun(UUID part) {}
}
