package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.alongside.consent.vault.Vault;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;

/**
 * Forgetting a person. What runs is stopped first, so tasks go on without them; then nothing leads from the log to them,
 * and the key to what they said is destroyed. The log keeps every line and still holds.
 */
@ApplicationScoped
@Transactional
public class ErasureService {
    @Inject
    Leads leads;

    @Inject
    Decisions decisions;

    @Inject
    Deciding deciding;

    @Inject
    AfterService after;

    @Inject
    Outside outside;

    @Inject
    Proofs proofs;

    /** @param addresses that must never be written to again, even if somebody enters them anew */
    public void erase(UUID whom, Collection<String> addresses) {
        leads.must();
        Vault vault = outside.needed();
        String subject = decisions.findKey(whom).orElseThrow(() -> Refusal.unknown("consent.choice"));
        String lead = decisions.keyOf(leads.id());
        for (ConsentRecord one : decisions.ofSubject(subject)) {
            ConsentRecord record = decisions.lock(one.id());
            if (stoppable(record.at(decisions.now()))) {
                Entry entry = Entry.said(EventType.WITHDRAWN, decisions.now(), subject)
                        .by(DecisionBasis.SELF, subject, lead);
                deciding.stop(record, entry, Texts.STANDARD);
            }
            after.takeAway(record);
        }
        proofs.forget(subject, addresses, decisions.now());
        vault.destroy(subject);
    }

    private static boolean stoppable(ConsentState state) {
        return state != ConsentState.NONE && state != ConsentState.WITHDRAWN;
    }

    /** Whether an address stands on the list of those that must not be written to. */
    public boolean mustNotWriteTo(String address) {
        return proofs.mustNotWriteTo(address);
    }
}
