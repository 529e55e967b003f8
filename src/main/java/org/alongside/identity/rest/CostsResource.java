package org.alongside.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.alongside.identity.needs.CostsService;
import org.alongside.identity.needs.CostsSnapshot;
import org.alongside.identity.needs.CostsWords;

/** How the asker's costs are met; and, for whoever answers for a member, that member's. */
@Path("costs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CostsResource {
    @Inject
    CostsService costs;

    @GET
    public CostsSnapshot mine() {
        return costs.mine();
    }

    /** The whole note; empty words take it away. */
    @PUT
    public CostsSnapshot write(CostsWords words) {
        costs.write(words);
        return costs.mine();
    }

    /** The note of a member the asker answers for. */
    @GET
    @Path("of/{member}")
    public CostsSnapshot of(@PathParam("member") UUID member) {
        return costs.of(member);
    }

    /** What such a member said. */
    @PUT
    @Path("of/{member}")
    public CostsSnapshot type(@PathParam("member") UUID member, CostsWords words) {
        costs.write(member, words);
        return costs.of(member);
    }
}
