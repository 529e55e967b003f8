package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

/** Whether the database is older than the list of stops outside it. */
@ApplicationScoped
class Restores {
    @Inject
    EntityManager em;

    @Inject
    ConsentLog log;

    Optional<Freeze> frozen() {
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

    void returned(long nowMs, long outsideSeq) {
        log.note(EventType.CHECKPOINT, nowMs, Map.of("restored_to", Long.toString(outsideSeq)));
    }
}
