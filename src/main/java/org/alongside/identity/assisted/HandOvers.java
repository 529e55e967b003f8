package org.alongside.identity.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.alongside.platform.text.Digest;

/** The hand-overs in the database. */
@ApplicationScoped
class HandOvers {
    @Inject
    EntityManager em;

    void add(HandOver handOver) {
        em.persist(handOver);
    }

    Optional<HandOver> with(String token, LockModeType lock) {
        return em.createQuery("select h from HandOver h where h.tokenHash = :hash", HandOver.class)
                .setParameter("hash", Digest.sha256(token))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    void remove(HandOver handOver) {
        em.remove(handOver);
    }

    void removeExpired(Instant now) {
        em.createQuery("delete from HandOver h where h.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
