package org.alongside.supporters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The supporters in the database, and the times they helped. */
@ApplicationScoped
class Supporters {
    private static final int MOST = 100;

    @Inject
    EntityManager em;

    @Inject
    Occasions occasions;

    void add(Object made) {
        em.persist(made);
    }

    /** What somebody was named for by this person; to everybody else there is none. */
    Supporter of(UUID person, UUID id) {
        return find(id).filter(it -> it.person().equals(person))
                .orElseThrow(() -> Refusal.unknown("supporters.unknown"));
    }

    Optional<Supporter> find(UUID id) {
        return Optional.ofNullable(em.find(Supporter.class, id));
    }

    /** Neither stopped, nor past its last day, nor named for a meeting that is over. */
    boolean stands(Supporter it, LocalDate today) {
        return it.standsOn(today) && (it.meeting() == null || !occasions.over(it.meeting()));
    }

    /** The meetings to come for which this person can name somebody, as far as whoever types it knows of them too. */
    List<Occasion> ahead(UUID person, UUID reader) {
        List<Occasion> all = occasions.ahead(person);
        return person.equals(reader)
                ? all
                : all.stream()
                        .filter(it -> occasions.find(it.id(), reader).isPresent())
                        .toList();
    }

    /** The one meeting somebody was named for, as far as this reader knows of it. */
    @Nullable
    Occasion occasion(Supporter it, UUID reader) {
        return it.meeting() == null
                ? null
                : occasions.find(it.meeting(), reader).orElse(null);
    }

    Optional<Supporter> withCode(String hash) {
        return em.createQuery("select s from Supporter s where s.codeHash = :hash", Supporter.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    List<Supporter> of(UUID person) {
        return em.createQuery(
                        "select s from Supporter s where s.person = :person order by s.namedAt, s.id", Supporter.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<Supporter> by(UUID supporter) {
        return em.createQuery(
                        "select s from Supporter s where s.supporter = :supporter order by s.namedAt, s.id",
                        Supporter.class)
                .setParameter("supporter", supporter)
                .getResultList();
    }

    Optional<Help> help(String tokenHash) {
        return em.createQuery("select h from Help h where h.tokenHash = :hash", Help.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    List<Help> helps(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select h from Help h where h.id in :ids", Help.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The times anybody helped this person, the latest first. */
    List<Object[]> helpsFor(UUID person) {
        return em.createQuery(
                        "select h, s.name from Help h, Supporter s where s.id = h.support and s.person = :person"
                                + " order by h.startedAt desc",
                        Object[].class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }
}
