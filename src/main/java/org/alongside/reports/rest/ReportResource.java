package org.alongside.reports.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.alongside.consent.release.Releasing;
import org.alongside.reports.Making;
import org.alongside.reports.ReportService;
import org.alongside.reports.ReportSnapshot;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One report: how far it is, and its file as long as everybody in it says so. */
@Path("reports/{report}")
@ApplicationScoped
@Produces(APPLICATION_JSON)
public class ReportResource {
    private static final String UTF_8 = TEXT_HTML + ";charset=UTF-8";

    @Inject
    ReportService reports;

    @Inject
    Making making;

    @Inject
    Releasing releasing;

    @GET
    public ReportSnapshot report(@PathParam("report") UUID report) {
        return reports.report(report);
    }

    /** Makes it again from the same choice, with what may go out now. */
    @POST
    @Path("making")
    public void again(@PathParam("report") UUID report) {
        making.makeAgain(report);
    }

    /** The file itself, counted as one copy more; refused as soon as somebody in it has stopped. */
    @GET
    @Path("file")
    @Produces(TEXT_HTML)
    @APIResponseSchema(value = String.class, responseCode = "200")
    @APIResponse(responseCode = "409", ref = "#/components/responses/refused409")
    public Response file(@PathParam("report") UUID report) {
        byte[] file = releasing.fetch(reports.file(report));
        return Response.ok(file, UTF_8)
                .header("Content-Disposition", "attachment; filename=\"report-" + report + ".html\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** Asking whether there is a file is not fetching it. */
    @HEAD
    @Path("file")
    @Produces(TEXT_HTML)
    @APIResponseSchema(value = String.class, responseCode = "200")
    public Response whether(@PathParam("report") UUID report) {
        var unused = reports.report(report);
        return Response.ok().type(UTF_8).build();
    }
}
