package org.alongside.consent.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.alongside.consent.formats.ReceiptFormat;
import org.alongside.consent.receipts.ChoiceService;
import org.alongside.consent.receipts.ReceiptFileService;
import org.alongside.consent.receipts.ReceiptSnapshot;
import org.alongside.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The receipts of whoever asks. */
@Path("consent/receipts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsResource {
    @Inject
    ChoiceService mine;

    @Inject
    ReceiptFileService files;

    @GET
    public Page<ReceiptSnapshot> receipts(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("size") @DefaultValue("50") int size) {
        int from = Math.max(1, page);
        int most = Page.size(size);
        return Page.of(mine.receipts(from, most), from, most);
    }

    @GET
    @Path("{id}")
    public ReceiptSnapshot receipt(@PathParam("id") UUID id) {
        return mine.receipt(id);
    }

    /** After ISO/IEC TS 27560, exactly as it was sealed. */
    @GET
    @Path("{id}/json-ld")
    @Produces("application/ld+json")
    public String jsonLd(@PathParam("id") UUID id) {
        return files.file(id, ReceiptFormat.JSON_LD);
    }

    /** Kantara Consent Receipt 1.1. */
    @GET
    @Path("{id}/kantara")
    public String kantara(@PathParam("id") UUID id) {
        return files.file(id, ReceiptFormat.KANTARA);
    }

    /** HL7 FHIR R5 Consent. */
    @GET
    @Path("{id}/fhir")
    @Produces("application/fhir+json")
    public String fhir(@PathParam("id") UUID id) {
        return files.file(id, ReceiptFormat.FHIR);
    }

    /** As a file, in the form that {@code format} names: JSON_LD, KANTARA or FHIR. */
    @GET
    @Path("{id}/file")
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(value = String.class, responseCode = "200")
    public Response file(
            @PathParam("id") UUID id, @QueryParam("format") @DefaultValue("JSON_LD") ReceiptFormat format) {
        return Response.ok(files.file(id, format), format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"receipt-" + id + "." + format.ending() + "\"")
                .build();
    }
}
