package org.alongside.consent.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.alongside.consent.drafts.NoticeService;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.purposes.Aim;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.Ground;
import org.alongside.consent.purposes.NewPurpose;
import org.alongside.consent.receipts.NoticeReadService;
import org.alongside.consent.receipts.NoticeSnapshot;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The words of questions, as they were published; old ones too, and the beginning of new ones. */
@Path("consent/notices")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {
    @Inject
    NoticeReadService notices;

    @Inject
    NoticeService writing;

    /** Something new to ask about, for data protection leads; answers where the draft of its first words is. */
    @POST
    @APIResponseSchema(value = Planned.class, responseCode = "201")
    public Response plan(Plan plan) {
        NewPurpose planned = new NewPurpose(
                Needed.of(plan.code(), "code"),
                Needed.of(plan.aim(), "aim"),
                Needed.of(plan.explicit(), "explicit"),
                plan.validityDays(),
                Needed.of(plan.retentionDays(), "retentionDays"),
                Needed.of(plan.irreversible(), "irreversible"),
                grounds(Needed.of(plan.members(), "members"), plan.staff()));
        UUID draft = writing.startNew(planned, Needed.of(plan.name(), "name"));
        return Response.status(Response.Status.CREATED)
                .entity(new Planned(draft))
                .build();
    }

    /** By the id that a receipt names. */
    @GET
    @Path("{rendition}")
    public NoticeSnapshot shown(@PathParam("rendition") UUID rendition) {
        return notices.published(rendition, null);
    }

    /** By purpose, number of the version, and form. */
    @GET
    @Path("{purpose}/{no}/{form}")
    public NoticeSnapshot version(
            @PathParam("purpose") String purpose, @PathParam("no") int no, @PathParam("form") Variant form) {
        return notices.published(purpose, no, form);
    }

    private static Map<Audience, Ground> grounds(Basis members, @Nullable Basis staff) {
        Ground taking = ground(members);
        return Map.of(Audience.PERSON, taking, Audience.STAFF, staff == null ? taking : ground(staff));
    }

    private static Ground ground(Basis basis) {
        String lawful = Needed.of(basis.basis(), "basis");
        return new Ground(lawful, lawful.equals(Ground.CONSENT), null, basis.condition(), basis.why(), basis.whyEasy());
    }

    /**
     * Something new.
     *
     * @param name what it is called in My choices
     * @param validityDays how long a yes holds; null until it is stopped
     * @param staff null where the same holds as for members
     */
    public record Plan(
            @Nullable String code,
            @Nullable String name,
            @Nullable Aim aim,
            @Nullable Boolean explicit,
            @Nullable Integer validityDays,
            @Nullable Integer retentionDays,
            @Nullable Boolean irreversible,
            @Nullable Basis members,
            @Nullable Basis staff) {}

    /**
     * On which legal ground; with the reason in both wordings where people are told and not asked.
     *
     * @param basis such as {@code CONSENT}
     */
    public record Basis(
            @Nullable String basis,
            @Nullable String condition,
            @Nullable String why,
            @Nullable String whyEasy) {}

    /** Where the draft is. */
    public record Planned(UUID draft) {}
}
