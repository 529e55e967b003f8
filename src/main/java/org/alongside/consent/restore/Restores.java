package org.alongside.consent.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.Afterwards;
import org.alongside.consent.EventType;
import org.alongside.consent.log.Anchor;
import org.alongside.consent.log.Tree;
import org.alongside.consent.records.ConsentLog;
import org.alongside.consent.records.Journal;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.vault.Vault;
import org.alongside.identity.records.Eraser;

/** Whether the database is older than the list of stops outside it. */
@ApplicationScoped
public class Restores {
    @Inject
    EntityManager em;

    @Inject
    ConsentLog log;

    @Inject
    Eraser eraser;

    @Inject
    Event<Afterwards> afterwards;

    long note(EventType type, long nowMs, Map<String, String> what) {
        return log.note(type, nowMs, what).seq();
    }

    public Optional<Freeze> frozen() {
        return standing().filter(freeze -> !freeze.caughtUp());
    }

    /** From the moment the database is found to be older until what lies outside has heard that it has caught up. */
    Optional<Freeze> standing() {
        return Optional.ofNullable(em.find(Freeze.class, Freeze.ONLY));
    }

    void freeze(Freeze freeze) {
        em.persist(freeze);
    }

    void thaw(Freeze freeze) {
        em.remove(freeze);
    }

    long headSeq() {
        return log.headSeq();
    }

    long outsideSeq(Journal journal) {
        return journal.lastSeq();
    }

    /** A stop that this database does not know, or knows otherwise, has come back to life. */
    boolean knows(Journal.Stop stop) {
        return log.at(stop.seq())
                .filter(event -> event.linkHash().equals(stop.link()))
                .isPresent();
    }

    /** From here on the log is the one that was restored: the mark is signed like every sum. */
    void returned(Vault vault, long nowMs, Freeze freeze) {
        Tree tree = new Tree();
        log.leavesAfter(0, freeze.headSeq(), tree::add);
        try {
            vault.append(
                    Vault.CHECKPOINTS,
                    Anchor.RESTORED
                            + new Anchor(tree.size(), tree.root(), nowMs)
                                    .signed(vault.signing().getPrivate()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform brings ES256", e);
        }
        new Journal(vault).restored(freeze.headSeq());
    }

    /** Every stop in the log after a number, and everybody who was forgotten, with what is needed to say it again. */
    List<Journal.Stop> stopsAfter(long seq, int most) {
        Stream<Journal.Stop> stops = em.createQuery(
                        "select e.seq, e.linkHash, r.subjectKey, p.code, r.scopeKey, e.occurredMs, e.type"
                                + " from LoggedEvent e, ConsentRecord r, Purpose p where r.id = e.record"
                                + " and p.id = r.purpose and e.seq > :seq and e.type in :stops order by e.seq",
                        Object[].class)
                .setParameter("seq", seq)
                .setParameter("stops", EventType.STOPS)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Journal.Stop(
                        (EventType) row[6],
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (Long) row[5]));
        Stream<Journal.Stop> erased = em.createQuery(
                        "select e from LoggedEvent e where e.seq > :seq and e.type = :erased order by e.seq",
                        LoggedEvent.class)
                .setParameter("seq", seq)
                .setParameter("erased", EventType.SUBJECT_ERASED)
                .setMaxResults(most)
                .getResultStream()
                .map(LoggedEvent::erasure);
        return Stream.concat(stops, erased)
                .sorted(Comparator.comparingLong(Journal.Stop::seq))
                .limit(most)
                .toList();
    }

    /** Whoever came back with the backup goes again, in every room. */
    boolean forgetAgain(String subjectKey) {
        Optional<UUID> person = em.createQuery("select i.person from Identity i where i.subjectKey = :key", UUID.class)
                .setParameter("key", subjectKey)
                .getResultStream()
                .findFirst();
        person.ifPresent(eraser::erase);
        return person.isPresent();
    }

    /** What lies outside hears of it as soon as this is committed. */
    void caughtUp(Freeze freeze) {
        em.merge(freeze).catchUp(); // forgetting somebody on the way has emptied the persistence context
        afterwards.fire(new Afterwards());
    }

    void noted(long nowMs, long outsideSeq) {
        log.note(EventType.CHECKPOINT, nowMs, Map.of("restored_to", Long.toString(outsideSeq)));
    }
}
