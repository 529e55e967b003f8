package org.alongside.identity.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The sessions in the database. */
@ApplicationScoped
class Sessions {
    private static final int CHUNK = 200;

    @Inject
    EntityManager em;

    void add(Session session) {
        em.persist(session);
    }

    /**
     * The session with its person, in one question: the person then lies in the persistence context, where the people's
     * own room finds them without asking again.
     */
    Optional<Session> withToken(String tokenHash) {
        return em
                .createQuery(
                        "select s, p from Session s, Person p where s.tokenHash = :hash and p.id = s.person",
                        Object[].class)
                .setParameter("hash", tokenHash)
                .getResultList()
                .stream()
                .map(row -> (Session) row[0])
                .findFirst();
    }

    /** As with one, each with its person; a few hundred at a time, since more would be a question no database likes. */
    List<Session> all(Set<UUID> ids) {
        List<UUID> rest = List.copyOf(ids);
        List<Session> found = new ArrayList<>();
        for (int from = 0; from < rest.size(); from += CHUNK) {
            em.createQuery(
                            "select s, p from Session s, Person p where s.id in :ids and p.id = s.person",
                            Object[].class)
                    .setParameter("ids", rest.subList(from, Math.min(rest.size(), from + CHUNK)))
                    .getResultList()
                    .forEach(row -> found.add((Session) row[0]));
        }
        return found;
    }

    void remove(Session session) {
        em.remove(session);
    }

    /** All that began at this remembered device. */
    void removeOf(UUID device) {
        em.createQuery("delete from Session s where s.device = :device")
                .setParameter("device", device)
                .executeUpdate();
    }

    /** Whether anything that began at this device since then has come back with its secret. */
    boolean answeredSince(UUID device, Instant since) {
        return em.createQuery(
                                "select count(s) from Session s where s.device = :device and s.answered = true"
                                        + " and s.startedAt >= :since",
                                Long.class)
                        .setParameter("device", device)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }
}
