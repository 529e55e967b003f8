package org.alongside.administration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.alongside.administration.retention.RetentionLine;
import org.alongside.administration.retention.RetentionService;
import org.jspecify.annotations.Nullable;

/** How long everything is kept, and what the next run lets go. */
@Path("admin/retention")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RetentionResource {
    @Inject
    RetentionService service;

    @GET
    public List<Kind> lines() {
        return service.lines().stream().map(RetentionResource::kind).toList();
    }

    /** Lets go now what is due. */
    @POST
    @Path("runs")
    public Run apply() {
        return new Run(service.applyNow());
    }

    private static Kind kind(RetentionLine line) {
        return new Kind(
                line.kind(),
                line.setting(),
                line.period().toString(),
                line.reason(),
                line.due(),
                line.ranAt(),
                line.removed());
    }

    /** A kind of record; {@code keeps} as ISO-8601 writes a length of time. */
    public record Kind(
            String kind,
            String setting,
            String keeps,
            String reason,
            long due,
            @Nullable Instant ranAt,
            long removed) {}

    /** How many went. */
    public record Run(long removed) {}
}
