package org.alongside.supporters.stamp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stamps in the database, at most one for each contribution. */
@ApplicationScoped
class Stamps {
    @Inject
    EntityManager em;

    void add(Stamp stamp) {
        em.persist(stamp);
    }

    void remove(UUID thing) {
        em.createQuery("delete from Stamp s where s.thing = :thing")
                .setParameter("thing", thing)
                .executeUpdate();
    }

    Optional<Stamp> on(UUID thing) {
        return em.createQuery("select s from Stamp s where s.thing = :thing", Stamp.class)
                .setParameter("thing", thing)
                .getResultStream()
                .findFirst();
    }

    List<Stamp> of(Collection<UUID> things) {
        return things.isEmpty()
                ? List.of()
                : em.createQuery("select s from Stamp s where s.thing in :things", Stamp.class)
                        .setParameter("things", things)
                        .getResultList();
    }

    /** What was typed for these members by others, was not read back and nobody has checked; the oldest first. */
    List<Stamp> unchecked(Collection<UUID> members, UUID reader, int most) {
        return members.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select s from Stamp s where s.person in :members and s.typedBy <> :reader
                        and s.checkedBy is null and s.readBack <> :yes and s.route <> :supporter and s.what <> 'change'
                        order by s.madeAt, s.id""", Stamp.class)
                        .setParameter("members", members)
                        .setParameter("reader", reader)
                        .setParameter("yes", ReadBack.YES)
                        .setParameter("supporter", Route.SUPPORTER)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** What was typed for somebody, the latest first. */
    List<Stamp> typedFor(UUID person, int most) {
        return em.createQuery(
                        "select s from Stamp s where s.person = :person order by s.madeAt desc, s.id", Stamp.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }
}
