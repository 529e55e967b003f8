package org.alongside.administration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.alongside.administration.setup.SetUpItem;
import org.alongside.administration.setup.SetUpLine;
import org.alongside.administration.setup.SetUpService;
import org.alongside.administration.setup.SetUpTrials;

/** The list before the first invitation. */
@Path("admin/set-up")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SetUpResource {
    @Inject
    SetUpService service;

    @Inject
    SetUpTrials trials;

    @GET
    public List<SetUpLine> lines() {
        return service.lines();
    }

    /** Says that it is so, of the facts as they are now. */
    @PUT
    @Path("{item}/confirmation")
    public void confirm(@PathParam("item") SetUpItem item) {
        service.confirm(item);
    }

    /** Asks at the base address whether Alongside answers. */
    @POST
    @Path("address-trial")
    public void tryAddress() {
        trials.address();
    }

    /** Sends one mail, and waits until the mail server has taken it. */
    @POST
    @Path("mail-trial")
    @Consumes(MediaType.APPLICATION_JSON)
    public void tryMail(@NotNull MailTrialWish wish) {
        trials.mail(wish.address() == null ? "" : wish.address());
    }

    /** Where the mail goes. */
    public record MailTrialWish(String address) {}
}
