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
import org.alongside.consent.AfterChoice;
import org.alongside.consent.deciding.ConsentService;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.receipts.ChoiceService;
import org.alongside.consent.receipts.ChoiceSnapshot;
import org.alongside.consent.receipts.PurposeLine;
import org.alongside.consent.takedown.AfterService;
import org.alongside.platform.Refusal;
import org.alongside.platform.rest.Page;
import org.jspecify.annotations.Nullable;

/** The choices of whoever asks; nobody else's. */
@Path("consent/choices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChoicesResource {
    @Inject
    ChoiceService mine;

    @Inject
    ConsentService consent;

    @Inject
    AfterService after;

    @GET
    public Page<ChoiceSnapshot> choices() {
        List<ChoiceSnapshot> choices = mine.choices();
        return new Page<>(choices, 1, choices.size(), false);
    }

    /** What this person was never asked, and what nobody is asked, with the reason. */
    @GET
    @Path("others")
    public Page<PurposeLine> others() {
        List<PurposeLine> others = mine.others();
        return new Page<>(others, 1, others.size(), false);
    }

    /** After a stop: TAKE_AWAY, KEEP_UNNAMED or LEAVE_OUT, once. */
    @POST
    @Path("{record}/after")
    @Consumes(MediaType.APPLICATION_JSON)
    public void after(@PathParam("record") UUID record, Wanted wanted) {
        after.choose(
                record,
                Optional.ofNullable(wanted.choice())
                        .orElseThrow(() -> Refusal.invalid("choice", "consent.valueNeeded", "choice")));
    }

    /** What the person wants to become of it. */
    public record Wanted(@Nullable AfterChoice choice) {}

    /** Stops at once; needs no reason and no body, and may be repeated. */
    @POST
    @Path("{record}/withdrawal")
    public Outcome withdraw(@PathParam("record") UUID record) {
        return consent.withdraw(record);
    }
}
