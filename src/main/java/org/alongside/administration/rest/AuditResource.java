package org.alongside.administration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.alongside.administration.audit.AuditPage;
import org.alongside.administration.audit.AuditService;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.AuditTrail.Place;
import org.alongside.platform.audit.AuditTrail.Question;
import org.jspecify.annotations.Nullable;

/** Who did what; whoever asks is written down too. */
@Path("admin/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    @Inject
    AuditService service;

    /** A page, the newest first; {@code at} and {@code after} are the place where the page before ended. */
    @GET
    public AuditPage page(
            @QueryParam("person") @Nullable UUID person,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("day") @Nullable String day,
            @QueryParam("at") @Nullable String at,
            @QueryParam("after") @Nullable UUID after) {
        try {
            Place place = at == null || after == null ? null : new Place(Instant.parse(at), after);
            return service.page(question(person, kind, day), place);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("day", "administration.auditDay");
        }
    }

    /** The same as a file, with commas between. */
    @GET
    @Path("export")
    @Produces("text/csv")
    public String file(
            @QueryParam("person") @Nullable UUID person,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("day") @Nullable String day) {
        try {
            return service.file(question(person, kind, day));
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("day", "administration.auditDay");
        }
    }

    private static Question question(@Nullable UUID person, @Nullable String kind, @Nullable String day) {
        if (day == null) {
            return new Question(person, kind, null, null);
        }
        Instant from = LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Question(
                person,
                kind,
                from,
                LocalDate.parse(day).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
