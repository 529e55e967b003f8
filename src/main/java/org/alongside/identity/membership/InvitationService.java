package org.alongside.identity.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.ReachService;
import org.alongside.people.ReachSnapshot;
import org.alongside.people.Way;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Inviting members: only staff invite, and only those they answer for; members never invite anybody. */
@ApplicationScoped
@Transactional
public class InvitationService {
    /** So many letters of one's own an invitation can hold. */
    public static final int MOST_WORDS = 600;

    @Inject
    MembershipService memberships;

    @Inject
    CurrentPerson current;

    @Inject
    ReachService reach;

    @Inject
    Issuing issuing;

    @Inject
    InvitationMail mail;

    @Inject
    Quota quota;

    /** On a slip, in our words. */
    public NewWayIn invite(UUID person) {
        return invite(person, InvitationWish.slip()).way();
    }

    /**
     * A new way in for a member; every earlier one stops working. A mail leaves with this transaction; everything else
     * is handed over by the caller, and exists nowhere but in the answer.
     *
     * @throws Refusal UNKNOWN unless whoever answers for the person asks; INVALID without a deputy where one is needed
     */
    public Invited invite(UUID person, InvitationWish wish) {
        memberships.answeredByMe(person);
        chooseDeputy(person, wish.deputy());
        MemberSnapshot member = memberships.answeredByMe(person);
        if (wish.words().length() > MOST_WORDS) {
            throw Refusal.invalid("words", "identity.wordsTooLong", MOST_WORDS);
        }
        if (wish.way() == Way.TEXT && wish.phone().isBlank()) {
            throw Refusal.invalid("phone", "identity.phoneNeeded");
        }
        keepReach(person, wish);
        quota.take(current.id());
        NewWayIn way = issuing.issue(person, current.id(), wish.way());
        if (wish.way() == Way.EMAIL) {
            mail.send(way, current.get(), wish.email(), wish.words());
        }
        String text = wish.way() == Way.TEXT ? mail.text(way, current.get(), wish.words()) : "";
        return new Invited(way, member, wish.way(), text);
    }

    private void keepReach(UUID person, InvitationWish wish) {
        ReachSnapshot before = reach.of(person);
        reach.change(
                current.id(),
                person,
                new ReachSnapshot(
                        wish.email().isBlank() ? before.email() : wish.email(),
                        wish.phone().isBlank() ? before.phone() : wish.phone(),
                        wish.way()));
    }

    /** A member the caller answers for. @throws Refusal UNKNOWN for anybody else */
    public MemberSnapshot mine(UUID person) {
        return memberships.answeredByMe(person);
    }

    /** How this member was reached before, to fill the form. */
    public ReachSnapshot reach(UUID person) {
        memberships.answeredByMe(person);
        return reach.of(person);
    }

    /** Whether mails leave this installation. */
    public boolean mails() {
        return mail.possible();
    }

    /** Whoever answers for the member chooses a deputy, where there is none yet and a colleague to choose. */
    private void chooseDeputy(UUID person, @Nullable UUID deputy) {
        if (deputyMissing(person)) {
            UUID contact = memberships.member(person).contact();
            memberships.answer(person, contact == null ? current.id() : contact, deputy);
        }
    }

    public boolean deputyMissing(UUID person) {
        MemberSnapshot member = memberships.member(person);
        return member.deputy() == null
                && memberships.colleagues().stream()
                        .map(PersonSnapshot::id)
                        .anyMatch(it -> !it.equals(member.contact()));
    }

    /**
     * A new way in, and how it goes.
     *
     * @param text the words to send from a telephone; empty for every other way
     */
    public record Invited(NewWayIn way, MemberSnapshot member, Way by, String text) {}
}
