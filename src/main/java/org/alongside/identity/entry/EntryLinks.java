package org.alongside.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links asked for at the door, and the asking. */
@ApplicationScoped
class EntryLinks {
    private static final int AT_ONCE = 20;

    @Inject
    EntityManager em;

    void add(EntryLink link) {
        em.persist(link);
    }

    Optional<EntryLink> withToken(String hash, LockModeType lock) {
        return em.createQuery("select l from EntryLink l where l.tokenHash = :hash", EntryLink.class)
                .setParameter("hash", hash)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    List<EntryLink> openOf(UUID person) {
        return em.createQuery("select l from EntryLink l where l.person = :person and l.used = false", EntryLink.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Nobody opens them any more. */
    void removeExpired(Instant before) {
        em.createQuery("delete from EntryLink l where l.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    void wish(String typed, Instant now) {
        em.createNativeQuery("insert into alongside_entry_wish (id, typed, asked_at) values (?, ?, ?)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, typed)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** What was typed, the oldest first; it is gone with this transaction. */
    List<String> takeWishes() {
        List<String> typed = new java.util.ArrayList<>();
        for (Object row : em.createNativeQuery("select cast(id as varchar(36)), typed from alongside_entry_wish"
                        + " order by asked_at, id for update")
                .setMaxResults(AT_ONCE)
                .getResultList()) {
            Object[] wish = (Object[]) row;
            typed.add(wish[1].toString());
            em.createNativeQuery("delete from alongside_entry_wish where id = ?")
                    .setParameter(1, UUID.fromString(wish[0].toString()))
                    .executeUpdate();
        }
        return typed;
    }
}
