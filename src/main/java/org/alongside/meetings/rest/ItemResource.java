package org.alongside.meetings.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.meetings.Acknowledged;
import org.alongside.meetings.Command;
import org.alongside.meetings.Ending;
import org.alongside.meetings.Verdict;
import org.alongside.meetings.floor.Step;
import org.alongside.meetings.room.ItemService;
import org.alongside.meetings.room.WritingService;
import org.alongside.supporters.stamp.Behalf;
import org.jspecify.annotations.Nullable;

/** The items of a meeting: opening, steps, quiet writing, closing with a reason. */
@Path("meetings/{meeting}/items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ItemResource {

    @Inject
    ItemService items;

    @Inject
    WritingService writing;

    /** Opens an item of the agenda. */
    @POST
    @Path("{item}/open")
    public Acknowledged open(@PathParam("meeting") UUID meeting, @PathParam("item") UUID item, ToStep to) {
        return items.open(meeting, to.asCommand(), item, to.step());
    }

    /** Goes to another step of the open item. */
    @POST
    @Path("step")
    public Acknowledged step(@PathParam("meeting") UUID meeting, ToStep to) {
        return items.step(meeting, to.asCommand(), to.step(), to.because());
    }

    /** More minutes for the open item. */
    @POST
    @Path("more-time")
    public Acknowledged moreTime(@PathParam("meeting") UUID meeting, MoreTime more) {
        return items.moreTime(meeting, new Command(more.command(), more.seen()), more.minutes());
    }

    /** Closes the open item with its decision and its reason. */
    @POST
    @Path("decide")
    public Acknowledged decide(@PathParam("meeting") UUID meeting, Close close) {
        Ending ending =
                new Ending(close.verdict(), Given.text(close.decision()), Given.text(close.reason()), close.laterOn());
        return items.decide(meeting, new Command(close.command(), close.seen()), ending);
    }

    /** Saves what the caller typed; ready words are shown with the others when it is time. */
    @POST
    @Path("{item}/writing")
    public Acknowledged write(@PathParam("meeting") UUID meeting, @PathParam("item") UUID item, Written written) {
        return writing.write(
                meeting, new Command(written.command(), 0), item, written.words(), written.ready(), written.behalf());
    }

    /** A step to go to; back, or away from people who still write, with a reason. */
    public record ToStep(
            UUID command, long seen, Step step, @Nullable String because) {

        public ToStep {
            Given.must("command", command);
            Given.must("step", step);
        }

        Command asCommand() {
            return new Command(command, seen);
        }
    }

    /** More minutes for the open item. */
    public record MoreTime(UUID command, long seen, int minutes) {

        public MoreTime {
            Given.must("command", command);
        }
    }

    /** How the open item ends. */
    public record Close(
            UUID command,
            long seen,
            Verdict verdict,
            @Nullable String decision,
            @Nullable String reason,
            @Nullable LocalDate laterOn) {

        public Close {
            Given.must("command", command);
            Given.must("verdict", verdict);
        }
    }

    /** Words of the caller's own, or of somebody at the meeting who said them. */
    public record Written(
            UUID command,
            @Nullable String words,
            @Nullable Boolean ready,
            @Nullable Behalf behalf) {

        public Written {
            Given.must("command", command);
        }
    }
}
