package org.alongside.consent.takedown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.Chore;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.alongside.consent.Leads;
import org.alongside.consent.asking.Asks;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.Entry;
import org.alongside.consent.records.Step;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What has to be done outside our own pages after a stop, for those who have to do it and for nobody else. */
@ApplicationScoped
@Transactional
public class TakeDownService implements Chore {
    private static final int MOST = 200;

    @Inject
    Aftermath aftermath;

    @Inject
    Decisions decisions;

    @Inject
    Asks asks;

    @Inject
    PurposeService purposes;

    @Inject
    CurrentPerson person;

    @Inject
    Leads leads;

    /** My own tasks; a data protection lead also sees those that are late and those that nobody has. */
    public List<TakeDownSnapshot> mine() {
        person.mustBeStaff();
        boolean lead = leads.leads();
        return aftermath.open(lead ? null : person.id(), MOST).stream()
                .filter(task -> task.ownedBy(person.id()) || (lead && (task.escalated() || task.ownerless())))
                .map(this::snapshot)
                .toList();
    }

    /** How many wait for whoever is here; nobody is told about other people's. */
    public int waiting() {
        return person.present() && person.isStaff() ? mine().size() : 0;
    }

    /** Whether whoever is here answers for data protection. */
    public boolean leads() {
        return leads.leads();
    }

    /** Done, with an outcome as it is; the person who stopped it sees it at once. */
    public void done(UUID id, TakeDownOutcome outcome, String note) {
        person.mustBeStaff();
        TakeDown task = aftermath
                .task(id)
                .filter(one ->
                        mine().stream().anyMatch(mine -> mine.id().equals(one.id())) || one.closedBy(person.id()))
                .orElseThrow(() -> Refusal.unknown("consent.task"));
        ConsentRecord record = decisions.lock(task.record());
        long now = decisions.now();
        task.done(outcome, note, person.id(), now);
        aftermath.forgetDone(record.id(), task.madeMs());
        Entry entry = Entry.said(EventType.USE_RECALLED, now, record.subjectKey())
                .by(DecisionBasis.SELF, record.subjectKey(), decisions.keyOf(person.id()))
                .with(Map.of("outcome", outcome.name(), "use", task.use().toString()));
        String code = purposes.purpose(record.purpose()).code();
        decisions.write(record, code, new Step(EventType.USE_RECALLED, now, Set.of()), entry);
    }

    /** What is late is seen by the lead from now on. */
    @Override
    public void round() {
        aftermath.late(MOST).forEach(task -> task.escalate(decisions.now()));
    }

    private TakeDownSnapshot snapshot(TakeDown task) {
        return new TakeDownSnapshot(
                task.id(),
                task.action(),
                task.location(),
                asks.wordsInUse(decisions.get(task.record()), task.madeMs()),
                task.ownedBy(person.id()) ? person.get().name() : "",
                Instant.ofEpochMilli(task.dueMs()),
                task.overdue(decisions.now()),
                instant(task.chaseMs()),
                aftermath.downloads(task).orElse(null),
                Stream.of(TakeDownOutcome.values())
                        .filter(outcome -> outcome.answers(task.action()))
                        .toList());
    }

    private static @Nullable Instant instant(@Nullable Long ms) {
        return ms == null ? null : Instant.ofEpochMilli(ms);
    }
}
