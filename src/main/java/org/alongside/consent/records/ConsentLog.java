package org.alongside.consent.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.alongside.consent.EventType;
import org.alongside.consent.log.Anchor;
import org.alongside.consent.log.CanonicalJson;
import org.alongside.consent.log.LogRow;
import org.alongside.consent.log.Verdict;
import org.alongside.consent.log.Verifier;
import org.jspecify.annotations.Nullable;

/** The log in the database: one line after the other, each sealed under the lock of the head. */
@ApplicationScoped
public class ConsentLog {
    private static final int NONCE_BYTES = 16;
    private static final int PAGE = 500;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    EntityManager em;

    @Inject
    DecidingNow deciding;

    /** The head is the last lock that a decision takes; refreshing makes sure nothing stale is sealed. */
    public LoggedEvent append(@Nullable ConsentRecord record, String purposeCode, Entry entry) {
        deciding.begins(em);
        LogHead head = em.find(LogHead.class, LogHead.ONLY);
        em.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        UUID id = UUID.randomUUID();
        String payload = CanonicalJson.of(entry.payload(id, record, purposeCode, nonce()));
        LoggedEvent event = new LoggedEvent(id, record, entry, head.next(payload));
        em.persist(event);
        em.flush();
        return event;
    }

    public History history(ConsentRecord record) {
        return new History(events(record).stream().map(LoggedEvent::fact).toList());
    }

    public List<LoggedEvent> events(ConsentRecord record) {
        return em.createQuery("select e from LoggedEvent e where e.record = :record order by e.seq", LoggedEvent.class)
                .setParameter("record", record.id())
                .getResultList();
    }

    Optional<LoggedEvent> byCommand(UUID command) {
        return em.createQuery("select e from LoggedEvent e where e.command = :command", LoggedEvent.class)
                .setParameter("command", command)
                .getResultStream()
                .findFirst();
    }

    LoggedEvent event(UUID id) {
        return em.find(LoggedEvent.class, id);
    }

    /** The number of the last line. */
    public long headSeq() {
        LogHead head = em.find(LogHead.class, LogHead.ONLY);
        em.refresh(head);
        return head.seq();
    }

    public Optional<LoggedEvent> at(long seq) {
        return em.createQuery("select e from LoggedEvent e where e.seq = :seq", LoggedEvent.class)
                .setParameter("seq", seq)
                .getResultStream()
                .findFirst();
    }

    /** Something that is no decision: a release, an erasure, a return from a backup. */
    public LoggedEvent note(EventType type, long nowMs, Map<String, String> what) {
        return append(null, "", Entry.bySystem(type, nowMs, Entry.NOBODY).with(what));
    }

    public Optional<Checkpoint> lastCheckpoint() {
        return em.createQuery("select c from Checkpoint c order by c.size desc", Checkpoint.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Checkpoint> checkpoints() {
        return em.createQuery("select c from Checkpoint c order by c.size", Checkpoint.class)
                .getResultList();
    }

    public void add(Checkpoint checkpoint) {
        em.persist(checkpoint);
        em.flush();
    }

    public void leavesAfter(long seq, Consumer<String> leaves) {
        leavesAfter(seq, Long.MAX_VALUE, leaves);
    }

    public void leavesAfter(long seq, long upTo, Consumer<String> leaves) {
        long last = seq;
        List<LoggedEvent> page = after(last);
        while (!page.isEmpty()) {
            page.stream().filter(event -> event.seq() <= upTo).forEach(event -> leaves.accept(event.leafHash()));
            last = page.get(page.size() - 1).seq();
            page.forEach(em::detach);
            page = last >= upTo ? List.of() : after(last);
        }
    }

    /** Some lines after a number, for whoever saves the log. */
    public List<LogRow> rowsAfter(long seq, int most) {
        return after(seq, most).stream().map(LoggedEvent::row).toList();
    }

    public Verdict verify() {
        return verify(List.of(), event -> true);
    }

    /**
     * Reads everything from the beginning, a page at a time.
     *
     * @param columns whether what stands beside an event's words says the same as the words
     */
    public Verdict verify(Collection<Anchor> anchors, Predicate<LoggedEvent> columns) {
        LogHead head = em.find(LogHead.class, LogHead.ONLY);
        em.refresh(head);
        Verifier verifier = new Verifier(head.origin()).against(anchors);
        long last = 0;
        List<LoggedEvent> page = after(last);
        while (!page.isEmpty()) {
            for (LoggedEvent event : page) {
                verifier.accept(columns.test(event) ? event.row() : event.row().changed());
                last = event.seq();
            }
            em.clear();
            page = after(last);
        }
        return verifier.end(head.seq(), head.link());
    }

    private List<LoggedEvent> after(long seq) {
        return after(seq, PAGE);
    }

    private List<LoggedEvent> after(long seq, int most) {
        return em.createQuery("select e from LoggedEvent e where e.seq > :seq order by e.seq", LoggedEvent.class)
                .setParameter("seq", seq)
                .setMaxResults(most)
                .getResultList();
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
