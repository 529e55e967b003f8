package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.identity.membership.MembershipService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.jspecify.annotations.Nullable;

/** The members I answer for. */
@Named("membersView")
@RequestScoped
public class MembersView {
    private List<MemberSnapshot> members = List.of();
    private Map<UUID, PersonSnapshot> names = Map.of();

    @Inject
    MembershipService memberships;

    @Inject
    PersonService people;

    @PostConstruct
    void load() {
        members = memberships.mine();
        names = people.snapshots(
                members.stream().flatMap(it -> Stream.ofNullable(it.deputy())).toList());
    }

    public List<MemberSnapshot> getMembers() {
        return members;
    }

    public String deputy(MemberSnapshot member) {
        @Nullable PersonSnapshot deputy = member.deputy() == null ? null : names.get(member.deputy());
        return deputy == null ? "" : deputy.name();
    }
}
