package org.alongside.reports.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.Refusal;
import org.alongside.reports.Chosen;
import org.alongside.reports.Making;
import org.alongside.reports.NewReport;
import org.alongside.reports.OfferSnapshot;
import org.alongside.reports.Place;
import org.alongside.reports.ReportService;
import org.alongside.reports.ReportSnapshot;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The reports made from one board, and what can be chosen for another. */
@Path("boards/{board}/reports")
@ApplicationScoped
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class BoardReportsResource {
    @Inject
    ReportService reports;

    @Inject
    Making making;

    /** Those that whoever asks may know of, the latest first. */
    @GET
    public List<ReportSnapshot> reports(@PathParam("board") UUID board) {
        return reports.of(board);
    }

    /** What staff who look after the board can choose; ready is what everybody in it has said yes to. */
    @GET
    @Path("offers")
    public List<OfferSnapshot> offers(@PathParam("board") UUID board) {
        return reports.offers(board);
    }

    /** Chooses what goes in and begins to make it; the report itself says how far it is. */
    @POST
    @APIResponseSchema(value = Begun.class, responseCode = "201")
    public Response make(@PathParam("board") UUID board, Wanted wanted) {
        UUID report = making.make(
                board, new NewReport(text(wanted.title()), text(wanted.easy()), wanted.place(), chosen(wanted)));
        return Response.status(Response.Status.CREATED)
                .entity(new Begun(report))
                .build();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static Set<Chosen> chosen(Wanted wanted) {
        List<Ticked> ticked = wanted.chosen() == null ? List.of() : wanted.chosen();
        return ticked.stream().map(BoardReportsResource::chosen).collect(Collectors.toSet());
    }

    private static Chosen chosen(Ticked one) {
        if (one.kind() == null || one.part() == null) {
            throw Refusal.invalid("part", "reports.missing.part");
        }
        return new Chosen(one.kind(), one.part());
    }

    /** A report; of what goes in, kind and part are those of the offers. */
    public record Wanted(
            @Nullable String title,
            @Nullable String easy,
            @Nullable Place place,
            @Nullable List<Ticked> chosen) {}

    /** One thing that goes in. */
    public record Ticked(@Nullable String kind, @Nullable UUID part) {}

    /** The report that is being made. */
    public record Begun(UUID id) {}
}
