package org.alongside.identity.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The needs in the database. */
@ApplicationScoped
class Needs {
    @Inject
    EntityManager em;

    List<Need> of(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery("select n from Need n where n.person in :people order by n.person", Need.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    Optional<Need> find(UUID id) {
        return Optional.ofNullable(em.find(Need.class, id));
    }

    void add(Need need) {
        em.persist(need);
        em.flush();
    }

    /** With every answer to it. */
    void remove(Need need) {
        em.createNativeQuery("delete from alongside_need_met where need = ?")
                .setParameter(1, need.id())
                .executeUpdate();
        em.remove(need);
        em.flush();
    }

    void answered(UUID person, LocalDate today) {
        em.createNativeQuery("delete from alongside_need_answer where person = ?")
                .setParameter(1, person)
                .executeUpdate();
        em.createNativeQuery("insert into alongside_need_answer (person, answered_on) values (?, ?)")
                .setParameter(1, person)
                .setParameter(2, today)
                .executeUpdate();
    }

    Optional<LocalDate> answeredOn(UUID person) {
        List<?> found = em.createNativeQuery(
                        "select cast(answered_on as varchar(10)) from alongside_need_answer where person = ?")
                .setParameter(1, person)
                .getResultList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(found.get(0).toString()));
    }

    void met(Need need, Met met, Instant now) {
        em.createNativeQuery(
                        "insert into alongside_need_met (id, need, person, met, answered_at) values (?, ?, ?, ?, ?)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, need.id())
                .setParameter(3, need.person())
                .setParameter(4, met.name())
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The latest answer. */
    @Nullable
    Met met(UUID need) {
        List<?> found = em.createNativeQuery(
                        "select met from alongside_need_met where need = ? order by answered_at desc")
                .setParameter(1, need)
                .setMaxResults(1)
                .getResultList();
        return found.isEmpty() ? null : Met.valueOf(found.get(0).toString());
    }
}
