package org.alongside.identity.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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

    /** Every need of this person, every answer to it, and that they answered. */
    void forget(UUID person) {
        of(List.of(person)).forEach(this::remove);
        em.createNativeQuery("delete from alongside_need_answer where person = ?")
                .setParameter(1, person)
                .executeUpdate();
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

    /** The latest answer to each need of this person that has one. */
    Map<UUID, Met> met(UUID person) {
        List<?> found = em.createNativeQuery(
                        "select cast(need as varchar(36)), met from alongside_need_met where person = ? order by answered_at")
                .setParameter(1, person)
                .getResultList();
        Map<UUID, Met> latest = new HashMap<>();
        for (Object row : found) {
            Object[] columns = (Object[]) row;
            latest.put(UUID.fromString(columns[0].toString()), Met.valueOf(columns[1].toString()));
        }
        return latest;
    }
}
