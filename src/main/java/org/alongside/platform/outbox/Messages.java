package org.alongside.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.outbox.Message.State;

/** The outbox in the database. */
@ApplicationScoped
class Messages {
    @Inject
    EntityManager em;

    void add(Message message) {
        em.persist(message);
    }

    Optional<Message> locked(UUID id) {
        return Optional.ofNullable(em.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The oldest first. */
    List<Message> due(State state, Instant before, int most) {
        return em.createQuery(
                        "select m from Message m where m.state = :state and m.dueAt <= :before order by m.dueAt, m.id",
                        Message.class)
                .setParameter("state", state)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Delivered in one way or the other, and still holding words. */
    List<Message> delivered(Instant before, int most) {
        return em.createQuery(
                        "select m from Message m where m.state in (org.alongside.platform.outbox.Message.State.SENT,"
                                + " org.alongside.platform.outbox.Message.State.PRINTED)"
                                + " and m.dueAt < :before and m.body <> ''",
                        Message.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
