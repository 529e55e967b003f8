package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.log.CanonicalJson;
import org.alongside.consent.log.Verdict;
import org.alongside.consent.log.Verifier;
import org.jspecify.annotations.Nullable;

/** The log in the database: one line after the other, each sealed under the lock of the head. */
@ApplicationScoped
class ConsentLog {
    private static final int NONCE_BYTES = 16;
    private static final int PAGE = 500;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "alongside")
    EntityManager em;

    /** The head is the last lock that a decision takes; refreshing makes sure nothing stale is sealed. */
    LoggedEvent append(@Nullable ConsentRecord record, String purposeCode, Entry entry) {
        LogHead head = em.find(LogHead.class, LogHead.ONLY);
        em.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        UUID id = UUID.randomUUID();
        String payload = CanonicalJson.of(entry.payload(id, record, purposeCode, nonce()));
        LoggedEvent event = new LoggedEvent(id, record, entry, head.next(payload));
        em.persist(event);
        em.flush();
        return event;
    }

    History history(ConsentRecord record) {
        return new History(events(record).stream().map(LoggedEvent::fact).toList());
    }

    List<LoggedEvent> events(ConsentRecord record) {
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

    /** Reads everything from the beginning, a page at a time. */
    Verdict verify() {
        LogHead head = em.find(LogHead.class, LogHead.ONLY);
        em.refresh(head);
        Verifier verifier = new Verifier(head.origin());
        long last = 0;
        List<LoggedEvent> page = after(last);
        while (!page.isEmpty()) {
            for (LoggedEvent event : page) {
                verifier.accept(event.row());
                last = event.seq();
            }
            em.clear();
            page = after(last);
        }
        return verifier.end(head.seq(), head.link());
    }

    private List<LoggedEvent> after(long seq) {
        return em.createQuery("select e from LoggedEvent e where e.seq > :seq order by e.seq", LoggedEvent.class)
                .setParameter("seq", seq)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
