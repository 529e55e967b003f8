package org.alongside.supporters.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.May;
import org.alongside.supporters.AccountService;
import org.alongside.supporters.HelpService;
import org.alongside.supporters.HelpSnapshot;
import org.alongside.supporters.Occasion;
import org.alongside.supporters.SupportService;
import org.alongside.supporters.SupportSnapshot;
import org.alongside.supporters.SupporterWish;
import org.alongside.supporters.stamp.Behalf;
import org.jspecify.annotations.Nullable;

/** Whom a person lets help them. Everything here is the person's own, or typed at the desk with a stamp. */
@Path("supporters")
@ApplicationScoped
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class SupportersResource {
    @Inject
    SupportService supports;

    @Inject
    AccountService accounts;

    @Inject
    HelpService helps;

    /** Whom the caller has named. */
    @GET
    public List<SupportSnapshot> mine() {
        return supports.mine();
    }

    /** The caller's meetings to come; a supporter can be named for one of them alone. */
    @GET
    @Path("meetings")
    public List<Occasion> meetings() {
        return supports.ahead();
    }

    /** Names a supporter; the answer holds the only copy of the code they take it up with. */
    @POST
    public SupportService.Named name(Wish wish) {
        return supports.name(
                new SupporterWish(wish.name(), ticked(wish.may()), wish.until(), wish.meeting()), wish.behalf());
    }

    /** What is ticked from now on, and until when. */
    @PUT
    @Path("{support}")
    public void change(@PathParam("support") UUID support, Wish wish) {
        supports.change(support, ticked(wish.may()), wish.until(), wish.behalf());
    }

    /** Stops it at once. */
    @POST
    @Path("{support}/stop")
    public void stop(@PathParam("support") UUID support, Desk desk) {
        supports.stop(support, desk.behalf());
    }

    /** The supporter takes it up with the code the person gave them. */
    @POST
    @Path("take-up")
    public SupportSnapshot takeUp(Code code) {
        return supports.takeUp(code.code());
    }

    /** Whom the caller helps. */
    @GET
    @Path("helped")
    public List<SupportSnapshot> helped() {
        return supports.whomIHelp();
    }

    /** Every time anybody helped the caller. */
    @GET
    @Path("times")
    public List<HelpSnapshot> times() {
        return helps.forMe();
    }

    /** For whoever answers for the member: whom the member has named. */
    @GET
    @Path("of/{member}")
    public List<SupportSnapshot> of(@PathParam("member") UUID member) {
        return accounts.namedBy(member);
    }

    /** An account for a supporter without one, made by whoever answers for the member. */
    @POST
    @Path("{support}/account")
    public Account account(@PathParam("support") UUID support) {
        return new Account(accounts.make(support));
    }

    private static Set<May> ticked(@Nullable Set<May> may) {
        return may == null ? Set.of() : may;
    }

    /** A supporter as the person wants them; the behalf only at the desk. */
    public record Wish(
            @Nullable String name,
            @Nullable Set<May> may,
            @Nullable LocalDate until,
            @Nullable UUID meeting,
            @Nullable Behalf behalf) {}

    /** How the person said it, at the desk; empty when the person acts. */
    public record Desk(@Nullable Behalf behalf) {}

    /** What the person handed to their supporter. */
    public record Code(@Nullable String code) {}

    /** The account that was made. */
    public record Account(UUID id) {}
}
