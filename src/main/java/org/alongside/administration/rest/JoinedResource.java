package org.alongside.administration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.alongside.identity.merging.PartedWhy;
import org.alongside.identity.merging.PartingService;
import org.alongside.identity.merging.PartingService.Joined;
import org.alongside.platform.rest.Page;
import org.jspecify.annotations.Nullable;

/** Accounts that members have joined. */
@Path("admin/joined")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JoinedResource {
    @Inject
    PartingService service;

    /** The newest first. */
    @GET
    public Page<Joined> joined(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("size") @DefaultValue("50") int size) {
        int at = Math.max(1, page);
        int most = Page.size(size);
        return Page.of(service.joined((at - 1) * most, most + 1), at, most);
    }

    /** Two accounts again, within thirty days; both are told. */
    @POST
    @Path("{merge}/parting")
    public void part(@PathParam("merge") UUID merge, Parting parting) {
        service.part(merge, parting.why());
    }

    /** Why it is taken back. */
    public record Parting(@Nullable PartedWhy why) {}
}
