package org.alongside.administration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.alongside.identity.membership.OpenInvitation;
import org.alongside.identity.membership.OpenInvitationsService;
import org.alongside.platform.rest.Page;

/** Invitations that still work. */
@Path("admin/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaysInResource {
    @Inject
    OpenInvitationsService service;

    @GET
    public Page<OpenInvitation> open(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("size") @DefaultValue("50") int size) {
        int at = Math.max(1, page);
        int most = Page.size(size);
        return Page.of(service.open((at - 1) * most, most + 1), at, most);
    }

    /** Its link and its code stop working at once. */
    @DELETE
    @Path("{invitation}")
    public void cancel(@PathParam("invitation") UUID invitation) {
        service.cancel(invitation);
    }
}
