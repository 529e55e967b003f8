package org.alongside.supporters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.membership.InvitationService;
import org.alongside.people.MemberSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.supporters.AccountService;
import org.alongside.supporters.SupportSnapshot;
import org.jspecify.annotations.Nullable;

/** For whoever answers for a member: the supporters that member has named, to type in what the member says. */
@Named("supportDeskView")
@RequestScoped
public class SupportDeskView {
    @Inject
    AccountService accounts;

    @Inject
    InvitationService invitations;

    @Inject
    Asked asked;

    private @Nullable MemberSnapshot member;
    private List<SupportSnapshot> named = List.of();

    @PostConstruct
    void load() {
        UUID id = asked.id("person");
        named = accounts.namedBy(id);
        member = invitations.mine(id);
    }

    public MemberSnapshot getMember() {
        if (member == null) {
            throw Refusal.unknown("people.unknown");
        }
        return member;
    }

    public List<SupportSnapshot> getNamed() {
        return named.stream().filter(SupportSnapshot::standing).toList();
    }
}
