package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.text.Digest;
import org.jspecify.annotations.Nullable;

/** The slips that went out. */
@ApplicationScoped
class Slips {
    @Inject
    EntityManager em;

    @Inject
    Scans scans;

    /** A picture of it, if there is one; whatever is refused later takes it along. */
    void keep(Slip slip, @Nullable Scan scan) {
        if (scan != null) {
            slip.scanned(scans.keep(scan));
        }
    }

    Optional<Slip> find(UUID id) {
        return Optional.ofNullable(em.find(Slip.class, id));
    }

    /** What came back of this person, the latest first. */
    List<Slip> answered(UUID person, int most) {
        return em.createQuery(
                        "select s from Slip s where s.person = :person and s.answeredAt is not null"
                                + " order by s.answeredAt desc, s.id",
                        Slip.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    void dropScan(Slip slip) {
        UUID file = slip.scan();
        if (file != null) {
            slip.scanned(null);
            em.flush();
            scans.drop(file);
        }
    }

    /** Every picture of this person's slips; before the slips themselves go. */
    void dropScans(UUID person) {
        em.createQuery("select s from Slip s where s.person = :person and s.scan is not null", Slip.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(this::dropScan);
    }

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
        em.createQuery("select s from Slip s where s.expiresAt < :now and s.scan is not null", Slip.class)
                .setParameter("now", now)
                .getResultList()
                .forEach(this::dropScan);
        em.createQuery("delete from Slip s where s.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
