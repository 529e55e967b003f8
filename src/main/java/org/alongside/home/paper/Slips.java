package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.text.Digest;
import org.jspecify.annotations.Nullable;

/** The slips that went out. */
@ApplicationScoped
class Slips {
    @Inject
    EntityManager em;

    void add(Slip slip) {
        em.persist(slip);
    }

    /** The slip with this code, however it was typed, as long as it runs. */
    Optional<Slip> withCode(String typed, Instant now) {
        return em.createQuery("select s from Slip s where s.codeHash = :hash", Slip.class)
                .setParameter("hash", Digest.sha256(ReplyCode.plain(typed)))
                .getResultStream()
                .filter(it -> it.runs(now))
                .findFirst();
    }

    /** For entering: whoever comes second waits, and then sees that it is answered. */
    void lock(Slip slip) {
        em.refresh(slip, LockModeType.PESSIMISTIC_WRITE);
    }

    /** When something was last printed for this person. */
    @Nullable
    Instant last(UUID person) {
        return em.createQuery("select s from Slip s where s.person = :person order by s.printedAt desc", Slip.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .map(Slip::printedAt)
                .findFirst()
                .orElse(null);
    }

    void forgetOld(Instant now) {
        em.createQuery("delete from Slip s where s.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
