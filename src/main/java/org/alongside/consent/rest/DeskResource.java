package org.alongside.consent.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.Answer;
import org.alongside.consent.Channel;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.desk.CodeOutcome;
import org.alongside.consent.desk.CodeService;
import org.alongside.consent.desk.DeskService;
import org.alongside.consent.desk.ReadOut;
import org.alongside.consent.desk.Told;
import org.alongside.consent.rights.AuthorityKind;
import org.alongside.consent.rights.AuthorityService;
import org.alongside.consent.rights.Supported;
import org.alongside.identity.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What reached staff otherwise than on the screen, and the rights by which somebody else may decide. */
@Path("consent/desk")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {
    @Inject
    DeskService desk;

    @Inject
    AuthorityService authority;

    @Inject
    CodeService codes;

    @Inject
    CurrentPerson person;

    /** A yes or a no from paper, phone, speech or sign, for those whose contact one is or whom one asked. */
    @POST
    @Path("answers/{ask}")
    public Outcome record(@PathParam("ask") UUID ask, Written written) {
        return desk.record(
                ask,
                new Told(
                        Needed.of(written.answer(), "answer"),
                        Needed.of(written.channel(), "channel"),
                        Needed.of(written.happened(), "happened"),
                        Needed.of(written.rendition(), "rendition"),
                        written.authority(),
                        written.support(),
                        Needed.of(written.command(), "command")));
    }

    /** Stops what a receipt is about: its code, and the name of the person it belongs to. */
    @POST
    @Path("stops")
    public CodeOutcome stop(Spoken read) {
        person.mustBeStaff();
        return codes.stop(new ReadOut(
                Needed.of(read.code(), "code"),
                Needed.of(read.name(), "name"),
                person.id().toString()));
    }

    /** A right that somebody says they hold; nothing can rest on it before the lead has seen the papers. */
    @POST
    @Path("authorities")
    @APIResponseSchema(value = Claimed.class, responseCode = "201")
    public Response claim(Claim claim) {
        UUID id = authority.claim(
                Needed.of(claim.person(), "person"),
                Needed.of(claim.kind(), "kind"),
                Needed.of(claim.purposes(), "purposes"),
                Needed.of(claim.holder(), "holder"),
                Needed.of(claim.checkAgain(), "checkAgain"));
        return Response.status(Response.Status.CREATED).entity(new Claimed(id)).build();
    }

    /** The data protection lead has seen the papers. */
    @PUT
    @Path("authorities/{id}/seen")
    public void verify(@PathParam("id") UUID id) {
        authority.verify(id);
    }

    /** The papers do not show it: nothing can ever rest on it. */
    @PUT
    @Path("authorities/{id}/rejected")
    public void reject(@PathParam("id") UUID id) {
        authority.reject(id);
    }

    /** Ends it, and suspends what rests on it. */
    @DELETE
    @Path("authorities/{id}")
    public void end(@PathParam("id") UUID id) {
        authority.end(id);
    }

    /** What somebody said to staff. */
    public record Written(
            @Nullable Answer answer,
            @Nullable Channel channel,
            @Nullable Instant happened,
            @Nullable UUID rendition,
            @Nullable UUID authority,
            @Nullable Supported support,
            @Nullable UUID command) {}

    /** What somebody read out on the phone. */
    public record Spoken(@Nullable String code, @Nullable String name) {}

    /** A right, as it is claimed; the holder's name and register number are sealed. */
    public record Claim(
            @Nullable UUID person,
            @Nullable AuthorityKind kind,
            @Nullable Set<String> purposes,
            @Nullable String holder,
            @Nullable Instant checkAgain) {}

    /** Where it is. */
    public record Claimed(UUID id) {}
}
