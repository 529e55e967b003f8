package org.alongside.consent.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.takedown.TakeDownOutcome;
import org.alongside.consent.takedown.TakeDownService;
import org.alongside.consent.takedown.TakeDownSnapshot;
import org.alongside.platform.rest.Page;
import org.jspecify.annotations.Nullable;

/** What whoever asks has to take down elsewhere after somebody's stop. */
@Path("consent/tasks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {
    @Inject
    TakeDownService takeDown;

    @GET
    public Page<TakeDownSnapshot> tasks() {
        List<TakeDownSnapshot> tasks = takeDown.mine();
        return new Page<>(tasks, 1, tasks.size(), false);
    }

    /** Says what came of it; CANNOT_RECALL needs a note that says why. */
    @POST
    @Path("{id}/outcome")
    public void done(@PathParam("id") UUID id, Came came) {
        TakeDownOutcome outcome = Needed.of(came.outcome(), "outcome");
        takeDown.done(id, outcome, Optional.ofNullable(came.note()).orElse(""));
    }

    /** What came of it. */
    public record Came(
            @Nullable TakeDownOutcome outcome, @Nullable String note) {}
}
