package org.alongside.consent.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.Afterwards;
import org.alongside.consent.ConsentState;
import org.alongside.consent.EventType;
import org.alongside.consent.deciding.Deciding;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.Entry;
import org.alongside.consent.takedown.AfterService;
import org.alongside.platform.text.Texts;

/**
 * Forgetting a person in the log, in the caller's transaction. What runs is stopped first, so tasks go on without them.
 * The log keeps every line and still holds; the key to what they said is destroyed once all this is committed.
 */
@ApplicationScoped
public class Forgetting {
    @Inject
    Decisions decisions;

    @Inject
    Deciding deciding;

    @Inject
    AfterService after;

    @Inject
    Proofs proofs;

    @Inject
    PurposeService purposes;

    @Inject
    Event<Afterwards> afterwards;

    /** Every purpose, then every decision of this person, in the order in which everybody takes them. */
    List<ConsentRecord> lock(UUID person) {
        purposes.all().stream().map(PurposeSnapshot::id).sorted().forEach(decisions::lockPurpose);
        List<ConsentRecord> records = decisions.ofPerson(person).stream()
                .sorted(Comparator.comparing(ConsentRecord::id))
                .toList();
        records.forEach(decisions::refresh);
        return records;
    }

    void forget(UUID person) {
        List<String> keys = decisions.keysOf(person);
        for (ConsentRecord record : lock(person)) {
            ConsentState state = record.at(decisions.now());
            if (state != ConsentState.NONE && state != ConsentState.WITHDRAWN) {
                Entry entry = Entry.bySystem(EventType.WITHDRAWN, decisions.now(), record.subjectKey());
                deciding.stop(record, entry, Texts.STANDARD);
            }
            after.forget(record);
        }
        proofs.neverWriteTo(person);
        keys.forEach(key -> proofs.forget(key, decisions.now()));
        if (!keys.isEmpty()) {
            afterwards.fire(new Afterwards());
        }
    }

    /** The latest day of those on which somebody's proof may go, where it is held for longer than usual. */
    Optional<Long> heldUntilMs(UUID person) {
        return decisions.keysOf(person).stream()
                .flatMap(key -> proofs.heldUntil(key).stream())
                .filter(ms -> ms > decisions.now())
                .max(Long::compare);
    }
}
