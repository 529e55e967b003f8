package org.alongside.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.passkey.PasskeyLine;
import org.alongside.identity.passkey.PasskeyService;
import org.jspecify.annotations.Nullable;

/** One's own passkeys. Making one needs a browser and the person in front of it, so it is on the own page alone. */
@Path("me/passkeys")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PasskeysResource {
    @Inject
    PasskeyService own;

    @GET
    public List<PasskeyLine> mine() {
        return own.mine();
    }

    /** What it is called from now on. */
    @PUT
    @Path("{passkey}/name")
    public void rename(@PathParam("passkey") UUID passkey, Name name) {
        own.rename(passkey, name.name() == null ? "" : name.name());
    }

    /** Nobody comes in with it any more; whoever is in stays in. */
    @DELETE
    @Path("{passkey}")
    public void remove(@PathParam("passkey") UUID passkey) {
        own.remove(passkey);
    }

    /** What a person calls one of their passkeys. */
    public record Name(@Nullable String name) {}
}
