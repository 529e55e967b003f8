package org.alongside.meetings.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.alongside.meetings.MeetingLine;
import org.alongside.meetings.NewItem;
import org.alongside.meetings.NewMeeting;
import org.alongside.meetings.Purpose;
import org.alongside.meetings.planning.PlanningService;
import org.alongside.platform.Refusal;
import org.alongside.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The meetings of whoever asks, and planning one. */
@Path("meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingsResource {

    @Inject
    PlanningService planning;

    /** The meetings of whoever asks. */
    @GET
    public Page<MeetingLine> meetings(
            @QueryParam("past") @DefaultValue("false") boolean past,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        int each = Page.size(size);
        int number = Math.max(1, page);
        return Page.of(planning.mine(past, (number - 1) * each, each + 1), number, each);
    }

    /** Plans a meeting as a draft. */
    @POST
    @APIResponseSchema(value = Planned.class, responseCode = "201")
    public Response plan(Plan plan) {
        UUID id = planning.plan(plan.planned());
        return Response.status(Response.Status.CREATED).entity(new Planned(id)).build();
    }

    /** The meeting that was planned. */
    public record Planned(UUID id) {}

    /** A meeting to be planned. */
    public record Plan(
            String title,
            Instant startsAt,
            Instant endsAt,
            @Nullable String zone,
            @Nullable String place,
            @Nullable String joinLink,
            @Nullable String joinPhone,
            @Nullable String quietRoom,
            @Nullable UUID board,
            @Nullable List<UUID> people,
            @Nullable UUID facilitator,
            List<Item> items) {

        public Plan {
            Given.must("title", title);
            Given.must("startsAt", startsAt);
            Given.must("endsAt", endsAt);
            Given.must("items", items);
        }

        NewMeeting planned() {
            return new NewMeeting(
                    title,
                    startsAt,
                    endsAt,
                    zoneId(),
                    Given.text(place),
                    Given.text(joinLink),
                    Given.text(joinPhone),
                    Given.text(quietRoom),
                    board,
                    people == null ? List.of() : people,
                    facilitator,
                    items.stream().map(Item::planned).toList());
        }

        private ZoneId zoneId() {
            try {
                return ZoneId.of(zone == null ? "Europe/London" : zone);
            } catch (DateTimeException e) {
                throw Refusal.invalid("zone", "meetings.zoneWrong");
            }
        }
    }

    /** An item of its agenda; a break has the purpose {@code BREAK}. */
    public record Item(
            String title,
            Purpose purpose,
            int minutes,
            @Nullable String plainWords,
            @Nullable String easyRead,
            @Nullable String askedBy,
            @Nullable UUID card) {

        public Item {
            Given.must("title", title);
            Given.must("purpose", purpose);
        }

        NewItem planned() {
            return new NewItem(
                    title, purpose, minutes, Given.text(plainWords), Given.text(easyRead), Given.text(askedBy), card);
        }
    }
}
