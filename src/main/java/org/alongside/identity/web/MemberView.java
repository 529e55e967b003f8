package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.membership.MembershipService;
import org.alongside.identity.needs.CostsService;
import org.alongside.identity.needs.CostsSnapshot;
import org.alongside.identity.needs.NeedService;
import org.alongside.identity.needs.NeedSnapshot;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** One member I answer for: how long, who else answers, their ways in, and how it ends. */
@Named("memberView")
@RequestScoped
public class MemberView {
    private @Nullable MemberSnapshot member;
    private boolean answering;
    private List<NeedSnapshot> known = List.of();
    private @Nullable CostsSnapshot noted;
    private @Nullable UUID contact;
    private @Nullable UUID deputy;

    @Inject
    MembershipService memberships;

    @Inject
    NeedService needs;

    @Inject
    CostsService costs;

    @Inject
    Asked asked;

    @PostConstruct
    void load() {
        member = memberships.member(asked.id("person"));
        answering = memberships.answers(member.id());
        noted = answering ? costs.of(member.id()) : null;
        known = answering ? needs.of(member.id()) : List.of();
        contact = member.contact();
        deputy = member.deputy();
    }

    public MemberSnapshot getMember() {
        if (member == null) {
            throw Refusal.unknown("people.unknown");
        }
        return member;
    }

    /** How their costs are met, for whoever answers for them. */
    public @Nullable CostsSnapshot getCosts() {
        return noted;
    }

    public List<NeedSnapshot> getNeeds() {
        return known;
    }

    /** Whether whoever looks answers for this member; an administrator who does not sees neither needs nor ways in. */
    public boolean isAnswering() {
        return answering;
    }

    public List<PersonSnapshot> getColleagues() {
        return memberships.colleagues();
    }

    public @Nullable UUID getContact() {
        return contact;
    }

    public void setContact(@Nullable UUID contact) {
        this.contact = contact;
    }

    public @Nullable UUID getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable UUID deputy) {
        this.deputy = deputy;
    }

    public void renew() {
        memberships.renew(id());
        back("identity.renewedSaid");
    }

    public void answer() {
        memberships.answer(id(), contact, deputy);
        SaidView.andGo("/identity/members", "identity.answeringSaid");
    }

    public void endSessions() {
        memberships.endSessions(id());
        back("identity.sessionsEndedSaid");
    }

    public void end() {
        memberships.end(id());
        back("identity.endedSaid");
    }

    private UUID id() {
        return getMember().id();
    }

    private void back(String said) {
        SaidView.andGo("/identity/member?person=" + id(), said);
    }
}
