package org.alongside.identity.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.identity.Administrators;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.IdentitySettings;
import org.alongside.people.MemberService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What whoever answers for a member can do: contact, deputy, and administrators. To everybody else the member is
 * unknown here, even where they sit at the same board.
 */
@ApplicationScoped
@Transactional
public class MembershipService {
    @Inject
    CurrentPerson current;

    @Inject
    Administrators administrators;

    @Inject
    MemberService members;

    @Inject
    PersonService people;

    @Inject
    Issuing issuing;

    @Inject
    Settings settings;

    /** Whom the caller answers for. */
    public List<MemberSnapshot> mine() {
        current.mustBeStaff();
        return members.answeredFor(current.id());
    }

    /** @throws Refusal UNKNOWN for everybody who does not answer for this member */
    public MemberSnapshot member(UUID id) {
        current.mustBeStaff();
        MemberSnapshot member = members.member(id);
        UUID me = current.id();
        if (!me.equals(member.contact()) && !me.equals(member.deputy()) && !administrators.acts()) {
            throw Refusal.unknown("people.unknown");
        }
        return member;
    }

    /** Whether the caller is the member's contact or deputy; an administrator has to become one of them first. */
    public boolean answers(UUID id) {
        MemberSnapshot member = member(id);
        return current.id().equals(member.contact()) || current.id().equals(member.deputy());
    }

    /** @throws Refusal UNKNOWN for everybody who is neither contact nor deputy, administrators included */
    public MemberSnapshot answeredByMe(UUID id) {
        if (!answers(id)) {
            throw Refusal.unknown("people.unknown");
        }
        return members.member(id);
    }

    /** From today for as long as members stay here; opens again what had ended. */
    public MemberSnapshot renew(UUID id) {
        member(id);
        return members.renew(current.id(), id, settings.get(IdentitySettings.MEMBER_DAYS));
    }

    /** Who answers for the member from now on. */
    public void answer(UUID id, @Nullable UUID contact, @Nullable UUID deputy) {
        member(id);
        if (contact == null) {
            throw Refusal.invalid("contact", "identity.contactNeeded");
        }
        if (deputy == null) {
            throw Refusal.invalid("deputy", "identity.deputyNeeded");
        }
        members.answer(current.id(), id, contact, deputy);
    }

    /** Ends every session of the member at once, and every link and code; the member needs a new way in. */
    public void endSessions(UUID id) {
        member(id);
        people.endSessions(current.id(), id);
        issuing.end(id);
    }

    /** Ends the member's access at once; what they contributed stays, and renewing opens it again. */
    public void end(UUID id) {
        member(id);
        people.close(current.id(), id);
        issuing.end(id);
    }

    /** Contact and deputy; it asks nobody's permission and is for this room. */
    public List<UUID> whoAnswers(UUID id) {
        MemberSnapshot member = members.member(id);
        return Stream.of(Optional.ofNullable(member.contact()), Optional.ofNullable(member.deputy()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every link and code of theirs stops working; for this room. */
    public void endWaysIn(UUID id) {
        issuing.end(id);
    }

    /** Colleagues who could answer for a member. */
    public List<PersonSnapshot> colleagues() {
        current.mustBeStaff();
        return people.staff();
    }
}
