package org.alongside.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.membership.InvitationService;
import org.alongside.identity.membership.InvitationService.Invited;
import org.alongside.identity.membership.InvitationWish;
import org.alongside.identity.membership.MembershipService;
import org.alongside.identity.membership.NewWayIn;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.ReachSnapshot;
import org.alongside.people.Way;
import org.jspecify.annotations.Nullable;

/** The members whoever asks answers for, as contact or deputy; an administrator finds every member by id. */
@Path("members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembersResource {
    @Inject
    MembershipService memberships;

    @Inject
    InvitationService invitations;

    @GET
    public List<MemberSnapshot> members() {
        return memberships.mine();
    }

    @GET
    @Path("{member}")
    public MemberSnapshot member(@PathParam("member") UUID member) {
        return memberships.member(member);
    }

    /** From today for as long as members stay here; also opens again what had ended. */
    @POST
    @Path("{member}/renewal")
    public MemberSnapshot renew(@PathParam("member") UUID member) {
        return memberships.renew(member);
    }

    /** Who answers for the member: a contact and a deputy, two different members of staff. */
    @PUT
    @Path("{member}/answering")
    public void answer(@PathParam("member") UUID member, Answering answering) {
        memberships.answer(member, answering.contact(), answering.deputy());
    }

    /** Ends every session of the member at once; they can come in again. */
    @DELETE
    @Path("{member}/sessions")
    public void endSessions(@PathParam("member") UUID member) {
        memberships.endSessions(member);
    }

    /** Ends the member's access at once; what they contributed stays. */
    @DELETE
    @Path("{member}/access")
    public void end(@PathParam("member") UUID member) {
        memberships.end(member);
    }

    /** A new way in; every earlier one stops working. What it says is in this answer and nowhere else. */
    @POST
    @Path("{member}/invitation")
    public Invitation invite(@PathParam("member") UUID member, Wish wish) {
        Invited invited = invitations.invite(
                member,
                new InvitationWish(
                        wish.way() == null ? Way.SLIP : wish.way(),
                        wish.email() == null ? "" : wish.email(),
                        wish.phone() == null ? "" : wish.phone(),
                        wish.words() == null ? "" : wish.words(),
                        wish.deputy()));
        NewWayIn way = invited.way();
        boolean mailed = invited.by() == Way.EMAIL;
        return new Invitation(
                invited.by(), mailed ? "" : way.link(), mailed ? "" : way.code(), invited.text(), way.expiresAt());
    }

    /** How the member can be reached, as it fills the next invitation. */
    @GET
    @Path("{member}/reach")
    public ReachSnapshot reach(@PathParam("member") UUID member) {
        return invitations.reach(member);
    }

    /**
     * How somebody shall be invited; only the way is needed, an address or number where it goes there, and a deputy
     * where the member has none yet.
     */
    public record Wish(
            @Nullable Way way,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String words,
            @Nullable UUID deputy) {}

    /** A way in; link and code are empty when it has gone by mail. */
    public record Invitation(Way way, String link, String code, String text, Instant expiresAt) {}

    /** Who answers for a member. */
    public record Answering(
            @Nullable UUID contact, @Nullable UUID deputy) {}
}
