package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.platform.Refusal;

/**
 * Rights to decide for somebody: claimed by whoever answers for them, checked by the data protection lead, who is
 * somebody else, ended by time or by hand.
 */
@ApplicationScoped
@Transactional
public class AuthorityService implements Chore {
    @Inject
    Backings backings;

    @Inject
    Decisions decisions;

    @Inject
    Deciding deciding;

    @Inject
    PurposeService purposes;

    @Inject
    Contacts contacts;

    @Inject
    Leads leads;

    /**
     * Written down as claimed; nothing can rest on it yet.
     *
     * @throws Refusal UNKNOWN for a person the caller does not answer for
     * @param holder who holds it and under which number it is registered; sealed with the person's own key
     * @param checkAgain when it is looked at again, at the latest; for a parent the day on which the child can decide
     */
    public UUID claim(UUID whom, AuthorityKind kind, Set<String> codes, String holder, Instant checkAgain) {
        contacts.mustAnswerFor(whom);
        if (!checkAgain.isAfter(Instant.ofEpochMilli(decisions.now()))) {
            throw Refusal.invalid("checkAgain", "consent.authorityDay");
        }
        codes.forEach(purposes::purpose);
        String subject = decisions.keyOf(whom);
        Authority claimed = new Authority(subject, kind, codes, checkAgain.toEpochMilli(), contacts.me());
        claimed.heldBy(backings.seal(subject, "authority", claimed.id(), holder));
        backings.add(claimed);
        return claimed.id();
    }

    /** The lead has seen the papers; whoever claimed it does not say so of themselves. */
    public void verify(UUID id) {
        leads.must();
        backings.authority(id).verify(contacts.me(), decisions.now());
    }

    /**
     * Ends it; what rests on it is suspended in the same step, nothing is deleted.
     *
     * @throws Refusal UNKNOWN unless the caller answers for the person, or is the lead
     */
    public void end(UUID id) {
        contacts.mustBeStaff();
        Authority right = backings.authority(id);
        if (!leads.leads() && !contacts.answersFor(decisions.personOf(right.subjectKey()))) {
            throw Refusal.unknown("consent.choice");
        }
        end(right);
    }

    /** Those whose day has come: the child can decide now, or the papers must be seen again. */
    @Override
    public void round() {
        backings.over(decisions.now()).forEach(this::end);
    }

    private void end(Authority right) {
        if (right.end()) {
            backings.restingOn(right.id())
                    .forEach(record -> deciding.lapse(
                            decisions.lock(record),
                            EventType.SUSPENDED,
                            new Backing(null, right.id(), null, "AUTHORITY_ENDED", null)));
        }
    }
}
