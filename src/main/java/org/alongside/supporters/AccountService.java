package org.alongside.supporters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.IdentitySettings;
import org.alongside.identity.membership.MembershipService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.NewMember;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;

/**
 * An account for a supporter who has none yet. The member's contact or deputy makes it, and cannot choose for whom: the
 * account takes the name the member gave and belongs to that support alone.
 */
@ApplicationScoped
@Transactional
public class AccountService {
    @Inject
    Supporters supports;

    @Inject
    MembershipService memberships;

    @Inject
    PersonService people;

    @Inject
    CurrentPerson current;

    @Inject
    SupportRules rules;

    @Inject
    Settings settings;

    /**
     * @return the new account, for which the caller makes a way in next
     * @throws Refusal FORBIDDEN for members, whether there is such a supporter or not; UNKNOWN unless the caller answers
     *     for the member who named the supporter
     */
    public UUID make(UUID support) {
        current.mustBeStaff();
        Supporter named = supports.find(support).orElseThrow(() -> Refusal.unknown("supporters.unknown"));
        MemberSnapshot member = memberships.answeredByMe(named.person());
        if (!supports.stands(named, rules.today()) || named.supporter() != null) {
            throw Refusal.rule("supporters.takenUp");
        }
        UUID contact = member.contact() == null ? current.id() : member.contact();
        var made = people.addSupporter(
                current.id(),
                new NewMember(
                        named.name(),
                        "",
                        false,
                        contact,
                        rules.today().plusDays(settings.get(IdentitySettings.MEMBER_DAYS))));
        rules.answerFor(current.id(), made.id(), contact, member.deputy());
        named.link(made);
        return made.id();
    }

    /** For the desk: whom a member has named. @throws Refusal UNKNOWN unless the caller answers for that member */
    public List<SupportSnapshot> namedBy(UUID member) {
        memberships.answeredByMe(member);
        return supports.of(member).stream()
                .map(it -> it.snapshot(
                        rules.name(member), supports.stands(it, rules.today()), supports.occasion(it, current.id())))
                .toList();
    }

    /** The meetings to come of a member that the caller knows of too; a supporter can be named for one of them alone. */
    public List<Occasion> ahead(UUID member) {
        memberships.answeredByMe(member);
        return supports.ahead(member, current.id());
    }
}
