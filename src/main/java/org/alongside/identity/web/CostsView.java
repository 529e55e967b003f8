package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.identity.membership.InvitationService;
import org.alongside.identity.needs.CostsService;
import org.alongside.identity.needs.CostsSnapshot;
import org.alongside.identity.needs.CostsWords;
import org.alongside.people.MemberSnapshot;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** How my costs are met; or, at the desk, those of a member who said it. */
@Named("costsView")
@RequestScoped
public class CostsView {
    @Inject
    CostsService costs;

    @Inject
    InvitationService invitations;

    @Inject
    Asked asked;

    private @Nullable MemberSnapshot member;
    private CostsSnapshot known;
    private @Nullable String travel;
    private @Nullable String care;
    private @Nullable String paid;

    @PostConstruct
    void load() {
        UUID person = asked.maybeId("person").orElse(null);
        known = person == null ? costs.mine() : costs.of(person);
        member = person == null ? null : invitations.mine(person);
        travel = known.travel();
        care = known.care();
        paid = known.paid();
    }

    public void save() {
        CostsWords words = new CostsWords(travel, care, paid);
        if (member == null) {
            costs.write(words);
            SaidView.andGo("/identity/costs", "identity.costsSaid");
        } else {
            costs.write(member.id(), words);
            SaidView.andGo("/identity/member?person=" + member.id(), "identity.costsSaid");
        }
    }

    public @Nullable MemberSnapshot getMember() {
        return member;
    }

    public CostsSnapshot getKnown() {
        return known;
    }

    public @Nullable String getTravel() {
        return travel;
    }

    public void setTravel(@Nullable String travel) {
        this.travel = travel;
    }

    public @Nullable String getCare() {
        return care;
    }

    public void setCare(@Nullable String care) {
        this.care = care;
    }

    public @Nullable String getPaid() {
        return paid;
    }

    public void setPaid(@Nullable String paid) {
        this.paid = paid;
    }
}
