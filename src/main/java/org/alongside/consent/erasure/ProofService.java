package org.alongside.consent.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.Chore;
import org.alongside.consent.Leads;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.records.Decisions;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;

/** Proof is kept as long as somebody may ask for it, and not a day longer. */
@ApplicationScoped
@Transactional
public class ProofService implements Chore {
    private static final int AT_ONCE = 500;

    @Inject
    Proofs proofs;

    @Inject
    Decisions decisions;

    @Inject
    PurposeService purposes;

    @Inject
    CurrentPerson person;

    @Inject
    Leads leads;

    /** Takes away the words of what ended so long ago that no claim can follow from it. */
    @Override
    public void round() {
        long now = decisions.now();
        purposes.all().forEach(purpose -> {
            long cutoff = now - Duration.ofDays(purpose.retentionDays()).toMillis();
            proofs.over(purpose.id(), cutoff, now, AT_ONCE).forEach(seq -> proofs.redact(seq, now));
        });
    }

    /** Keeps a person's proof for longer, because of a dispute or a complaint; the person sees until when. */
    public void hold(UUID whom, String reason, Instant until) {
        leads.must();
        if (!until.isAfter(Instant.ofEpochMilli(decisions.now()))) {
            throw Refusal.invalid("until", "consent.authorityDay");
        }
        proofs.hold(decisions.keyOf(whom), reason, until.toEpochMilli(), person.id());
    }

    /** Whether an address stands on the list of those that must not be written to. */
    public boolean mustNotWriteTo(String address) {
        return proofs.mustNotWriteTo(address);
    }

    /** Until when the proof of whoever is here is kept longer than usual. */
    public Optional<Instant> heldUntil() {
        return decisions.keysOf(person.id()).stream()
                .flatMap(key -> proofs.heldUntil(key).stream())
                .filter(ms -> ms > decisions.now())
                .max(Long::compare)
                .map(Instant::ofEpochMilli);
    }
}
