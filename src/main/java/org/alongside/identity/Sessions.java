package org.alongside.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The sessions in the database. */
@ApplicationScoped
class Sessions {
    @Inject
    EntityManager em;

    void add(Session session) {
        em.persist(session);
    }

    Optional<Session> withToken(String tokenHash) {
        return em.createQuery("select s from Session s where s.tokenHash = :hash", Session.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    List<Session> all(Set<UUID> ids) {
        return em.createQuery("select s from Session s where s.id in :ids", Session.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    void remove(Session session) {
        em.remove(session);
    }

    void removeStartedBefore(Instant limit) {
        em.createQuery("delete from Session s where s.startedAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
