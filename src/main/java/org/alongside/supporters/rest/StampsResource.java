package org.alongside.supporters.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.alongside.supporters.stamp.StampService;
import org.alongside.supporters.stamp.StampSnapshot;

/** What somebody else typed for a person. */
@Path("stamps")
@ApplicationScoped
@Produces(APPLICATION_JSON)
public class StampsResource {
    @Inject
    StampService stamps;

    /** Everything that was typed for the caller, the latest first. */
    @GET
    public List<StampSnapshot> mine() {
        return stamps.typedForMe();
    }

    /** What was typed for members the caller answers for and waits for a second person, the oldest first. */
    @GET
    @Path("waiting")
    public List<StampSnapshot> waiting() {
        return stamps.waiting();
    }

    /** Somebody else who answers for the member has compared it with the paper or rung back. */
    @POST
    @Path("{thing}/check")
    public void check(@PathParam("thing") UUID thing) {
        stamps.check(thing);
    }
}
