package org.alongside.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alongside.identity.sessions.HostEventService;
import org.jspecify.annotations.Nullable;

/** What the host tells about its own people; signed, and without anybody's sign-in. */
@Path("host/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HostEventsResource {
    @Inject
    HostEventService events;

    /** One event: id, kind (user.disabled, user.enabled, user.deleted, user.renamed), principal, newPrincipal. */
    @POST
    public void hear(
            String body,
            @HeaderParam("X-Host-Time") @Nullable String sentAt,
            @HeaderParam("X-Host-Signature") @Nullable String signature) {
        events.hear(body == null ? "" : body, sentAt == null ? "" : sentAt, signature == null ? "" : signature);
    }
}
