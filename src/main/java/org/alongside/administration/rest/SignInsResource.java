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
import org.alongside.identity.sessions.OpenSignIn;
import org.alongside.identity.sessions.SignInsService;
import org.alongside.platform.rest.Page;

/** Who is signed in, since when and through which door; nothing of what they do. */
@Path("admin/sign-ins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignInsResource {
    @Inject
    SignInsService service;

    @GET
    public Page<OpenSignIn> open(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("size") @DefaultValue("50") int size) {
        int at = Math.max(1, page);
        int most = Page.size(size);
        return Page.of(service.open((at - 1) * most, most + 1), at, most);
    }

    @DELETE
    @Path("{signIn}")
    public void end(@PathParam("signIn") UUID signIn) {
        service.end(signIn);
    }

    /** All of one person. */
    @DELETE
    @Path("of/{person}")
    public void endAllOf(@PathParam("person") UUID person) {
        service.endAllOf(person);
    }

    /** Everybody’s but those of whoever asks. */
    @DELETE
    public Ended endAll() {
        return new Ended(service.endAll());
    }

    /** How many ended. */
    public record Ended(int ended) {}
}
