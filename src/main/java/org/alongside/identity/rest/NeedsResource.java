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
import java.util.List;
import java.util.UUID;
import org.alongside.identity.needs.Adjustment;
import org.alongside.identity.needs.Met;
import org.alongside.identity.needs.NeedService;
import org.alongside.identity.needs.NeedSnapshot;
import org.alongside.identity.needs.Seen;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** How to work well with whoever asks; and, for whoever answers for a member, with that member. */
@Path("needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NeedsResource {
    @Inject
    NeedService needs;

    @GET
    public List<NeedSnapshot> mine() {
        return needs.mine();
    }

    /** The whole answer; what is not in it is needed no longer, and empty is an answer too. */
    @PUT
    public List<NeedSnapshot> answer(Chosen chosen) {
        needs.answer(chosen.adjustments() == null ? List.of() : chosen.adjustments());
        return needs.mine();
    }

    /** Who may know that it is the asker who needs this. */
    @PUT
    @Path("{need}/seen")
    public void show(@PathParam("need") UUID need, To to) {
        if (to.seen() == null) {
            throw Refusal.invalid("seen", "identity.needUnknown");
        }
        needs.show(need, to.seen());
    }

    /** Whether it was met, in the asker's own judgement. */
    @PUT
    @Path("{need}/met")
    public void met(@PathParam("need") UUID need, Judgement judgement) {
        if (judgement.met() == null) {
            throw Refusal.invalid("met", "identity.needUnknown");
        }
        needs.met(need, judgement.met());
    }

    /** Those of a member the asker answers for. */
    @GET
    @Path("of/{member}")
    public List<NeedSnapshot> of(@PathParam("member") UUID member) {
        return needs.of(member);
    }

    /** What somebody needs. */
    public record Chosen(@Nullable List<Adjustment> adjustments) {}

    /** Who may know. */
    public record To(@Nullable Seen seen) {}

    /** An answer. */
    public record Judgement(@Nullable Met met) {}
}
