package org.alongside.consent.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.alongside.consent.NoticeReadService;
import org.alongside.consent.NoticeSnapshot;
import org.alongside.consent.purposes.Variant;

/** The words of questions, as they were published; old ones too. */
@Path("consent/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {
    @Inject
    NoticeReadService notices;

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
}
