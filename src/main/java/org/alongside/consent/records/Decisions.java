package org.alongside.consent.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.ConsentState;
import org.alongside.consent.EventType;
import org.alongside.consent.Scope;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.Moment;

/** Decisions in the database. Every change takes its locks in one order: purpose, record, and the log's head last. */
@ApplicationScoped
public class Decisions {
    /** What is told; whoever stops it stops what is let out of it, so both are locked together. */
    static final String FIRM = "STORY_TELL";

    public static final String LEANS = "STORY_PUBLIC";

    @Inject
    EntityManager em;

    @Inject
    ConsentLog log;

    @Inject
    Subjects subjects;

    @Inject
    DecidingNow deciding;

    @Inject
    Clock clock;

    public long now() {
        return clock.instant().toEpochMilli();
    }

    /** The person's record for this purpose and width, made when it is needed first, locked until the end. */
    public ConsentRecord lock(String subject, UUID purpose, String scopeKey) {
        lockPurpose(purpose);
        Optional<ConsentRecord> found = find(subject, purpose, scopeKey);
        found.ifPresent(record -> em.refresh(record, LockModeType.PESSIMISTIC_WRITE));
        return found.orElseGet(() -> {
            ConsentRecord made = new ConsentRecord(subject, purpose, scopeKey);
            em.persist(made);
            em.flush();
            return made;
        });
    }

    public Optional<ConsentRecord> find(UUID person, UUID purpose, String scopeKey) {
        return subjects.find(person).flatMap(subject -> find(subject, purpose, scopeKey));
    }

    public Optional<ConsentRecord> find(String subject, UUID purpose, String scopeKey) {
        return em.createQuery(
                        "select r from ConsentRecord r where r.subjectKey = :subject and r.purpose = :purpose"
                                + " and r.scopeKey = :scope and r.controller = :us",
                        ConsentRecord.class)
                .setParameter("subject", subject)
                .setParameter("purpose", purpose)
                .setParameter("scope", scopeKey)
                .setParameter("us", ConsentRecord.US)
                .getResultStream()
                .findFirst();
    }

    public ConsentRecord lock(UUID id) {
        ConsentRecord record = get(id);
        lockPurpose(record.purpose());
        em.refresh(record, LockModeType.PESSIMISTIC_WRITE);
        return record;
    }

    /** Purposes first, then records, each in the order of their ids, as everybody does who takes more than one. */
    public Map<UUID, ConsentRecord> lockAll(Collection<UUID> records) {
        Map<UUID, ConsentRecord> locked = new TreeMap<>();
        records.forEach(id -> locked.computeIfAbsent(id, this::get));
        lockPurposes(locked.values().stream().map(ConsentRecord::purpose).collect(Collectors.toSet()));
        locked.values().forEach(record -> em.refresh(record, LockModeType.PESSIMISTIC_WRITE));
        return locked;
    }

    /**
     * Whatever else this person said about it at these widths, as it stands now and not as this transaction may have read
     * it before; their purpose must be locked.
     */
    public void readAgain(UUID person, UUID purpose, Scope scope) {
        em.createQuery(
                        "select r from ConsentRecord r where r.subjectKey in :keys and r.purpose = :purpose"
                                + " and r.scopeKey in :scopes order by r.id",
                        ConsentRecord.class)
                .setParameter("keys", subjects.keys(person))
                .setParameter("purpose", purpose)
                .setParameter("scopes", scope.keys())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(record -> em.refresh(record, LockModeType.PESSIMISTIC_WRITE));
    }

    public void lockPurpose(UUID purpose) {
        lockPurposes(Set.of(purpose));
    }

    /** With those that lean on them: whoever stops the one stops the other, and takes all locks in one order. */
    private void lockPurposes(Set<UUID> purposes) {
        em.createQuery(
                        "select distinct q.id from Purpose p, Purpose q where p.id in :ids"
                                + " and (q.id = p.id or (p.code = :firm and q.code = :leans)) order by q.id",
                        UUID.class)
                .setParameter("ids", purposes)
                .setParameter("firm", FIRM)
                .setParameter("leans", LEANS)
                .getResultList()
                .forEach(this::lockOne);
    }

    private void lockOne(UUID purpose) {
        deciding.begins(em);
        GateEpoch epoch = Optional.ofNullable(em.find(GateEpoch.class, purpose))
                .orElseThrow(() -> Refusal.unknown("consent.purpose"));
        em.refresh(epoch, LockModeType.PESSIMISTIC_WRITE);
        epoch.next();
    }

    public ConsentRecord get(UUID id) {
        return Optional.ofNullable(em.find(ConsentRecord.class, id))
                .orElseThrow(() -> Refusal.unknown("consent.choice"));
    }

    /** Writes a step down, if the rules take it and it is not done already; the record must be locked. */
    public Optional<LoggedEvent> write(ConsentRecord record, String purposeCode, Step step, Entry entry) {
        History history = log.history(record);
        if (!history.accepts(step)) {
            return Optional.empty();
        }
        LoggedEvent event = log.append(record, purposeCode, entry);
        record.become(
                history.with(event.fact()).standing(), event, entry.options().get(Entry.WORDS));
        return Optional.of(event);
    }

    public Optional<LoggedEvent> byCommand(UUID command) {
        return log.byCommand(command);
    }

    /** Whether what suspended it was a stop that reached us after a newer yes. */
    public boolean stoppedLate(ConsentRecord record) {
        return log.history(record).facts().stream()
                .anyMatch(fact -> fact.seq() == record.stateSeq() && fact.type() == EventType.WITHDRAWN);
    }

    public boolean belongsTo(UUID record, UUID person) {
        return subjects.keys(person).contains(get(record).subjectKey());
    }

    public String keyOf(UUID person) {
        return subjects.keyOf(person);
    }

    public UUID personOf(ConsentRecord record) {
        return personOf(record.subjectKey());
    }

    public UUID personOf(String subject) {
        return subjects.personOf(subject);
    }

    /** Every key of the person: their own, and those that came by a merge. */
    public List<String> keysOf(UUID person) {
        return subjects.keys(person);
    }

    /** Every decision under any key of the person, the newest first. */
    public List<ConsentRecord> ofPerson(UUID person) {
        return em.createQuery(
                        "select r from ConsentRecord r, Identity i where r.subjectKey = i.subjectKey"
                                + " and i.person = :person order by r.sinceMs desc",
                        ConsentRecord.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Its purpose must be locked already. */
    public void refresh(ConsentRecord record) {
        em.refresh(record, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those whose end has come and is not written down, in the order of the locks. */
    public List<UUID> ended(long nowMs, int most) {
        return em.createQuery(
                        "select r.id from ConsentRecord r where r.state = :given and r.validUntilMs <= :now"
                                + " order by r.purpose, r.id",
                        UUID.class)
                .setParameter("given", ConsentState.GIVEN)
                .setParameter("now", nowMs)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that run and end before a day, and are not being asked about, after one place in their order. */
    public List<ConsentRecord> ending(long afterMs, long beforeMs, UUID afterId, int most) {
        return em.createQuery(
                        "select r from ConsentRecord r where r.state = :given and (r.validUntilMs > :after"
                                + " or (r.validUntilMs = :after and r.id > :id))"
                                + " and r.validUntilMs <= :before and exists (select a from Ask a where a.record = r.id"
                                + " and a.refreshMs is null and a.refreshes < :most) order by r.validUntilMs, r.id",
                        ConsentRecord.class)
                .setParameter("given", ConsentState.GIVEN)
                .setParameter("after", afterMs)
                .setParameter("id", afterId)
                .setParameter("before", beforeMs)
                .setParameter("most", 3)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * By the database's clock as well as ours, whichever is later: what lets things out must not depend on a server whose
     * clock lags behind.
     */
    public long latestNow() {
        Object theirs = em.createNativeQuery("select current_timestamp(6)")
                .getResultList()
                .get(0);
        return Math.max(now(), Moment.of(theirs).toEpochMilli());
    }
}
