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
import java.util.UUID;
import org.alongside.consent.ChoiceService;
import org.alongside.consent.ReceiptSnapshot;
import org.alongside.platform.rest.Page;

/** The receipts of whoever asks. */
@Path("consent/receipts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsResource {
    @Inject
    ChoiceService mine;

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
        return mine.receiptJson(id);
    }
}
