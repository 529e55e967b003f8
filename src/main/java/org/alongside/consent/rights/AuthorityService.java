package org.alongside.consent.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.consent.Chore;
import org.alongside.consent.EventType;
import org.alongside.consent.Leads;
import org.alongside.consent.asking.Contacts;
import org.alongside.consent.deciding.Deciding;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.records.Backing;
import org.alongside.consent.records.Decisions;
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

    /** The papers do not show it; nothing can ever rest on it. */
    public void reject(UUID id) {
        leads.must();
        backings.authority(id).reject(contacts.me(), decisions.now());
    }

    /** The rights over one person, for whoever answers for them; there is nobody like that for anybody else. */
    public List<RightSnapshot> of(UUID whom) {
        contacts.mustAnswerFor(whom);
        return backings.authorities(decisions.keysOf(whom)).stream()
                .map(this::snapshot)
                .toList();
    }

    /** Every right, those that wait first, then those that end soonest. */
    public List<RightSnapshot> all() {
        leads.must();
        return backings.authorities(null).stream().map(this::snapshot).toList();
    }

    /** What a right can cover, by code, in the words of the questions. */
    public Map<String, String> purposes(Locale reader) {
        contacts.mustBeStaff();
        List<PurposeSnapshot> all = purposes.all();
        Map<UUID, RenditionSnapshot> words =
                purposes.current(all.stream().map(PurposeSnapshot::id).toList(), reader);
        Map<String, String> titles = new TreeMap<>();
        for (PurposeSnapshot purpose : all) {
            RenditionSnapshot shown = words.get(purpose.id());
            if (shown != null && purposes.ground(purpose.id(), Audience.PERSON).asks()) {
                titles.put(
                        purpose.code(),
                        shown.wording().filled(Map.of("place", "")).title());
            }
        }
        return titles;
    }

    private RightSnapshot snapshot(Authority right) {
        UUID whom = decisions.personOf(right.subjectKey());
        String holder = backings.open(right.subjectKey(), "authority", right.id(), right.holderSealed())
                .orElse("");
        return right.snapshot(whom, contacts.nameOf(whom), holder, contacts.me());
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
