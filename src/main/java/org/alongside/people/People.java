package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.Refusal;

/** The people in the database. */
@ApplicationScoped
class People {
    @Inject
    EntityManager em;

    Person person(UUID id) {
        return find(id).orElseThrow(() -> Refusal.unknown("people.unknown"));
    }

    Optional<Person> find(UUID id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    Optional<Person> withPrincipal(String principal) {
        return em.createQuery("select p from Person p where p.principal = :principal", Person.class)
                .setParameter("principal", principal)
                .getResultStream()
                .findFirst();
    }

    /** Until this transaction ends nobody else is added; two first requests at once are one after the other. */
    void lockArrivals() {
        em.createNativeQuery("select job from alongside_lease where job = 'people.arrivals' for update")
                .getResultList();
    }

    List<Person> all(Collection<UUID> ids) {
        return em.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Person> staff() {
        return em.createQuery(
                        "select p from Person p where p.side = org.alongside.people.Side.STAFF and p.closed = false"
                                + " order by p.name, p.id",
                        Person.class)
                .getResultList();
    }

    List<Person> everyStaff() {
        return em.createQuery(
                        "select p from Person p where p.side = org.alongside.people.Side.STAFF and p.id <> :nobody"
                                + " order by p.name, p.id",
                        Person.class)
                .setParameter("nobody", Nobody.STAFF)
                .getResultList();
    }

    List<Person> answeredFor(UUID staff) {
        return em.createQuery(
                        "select p from Person p where p.contact = :staff or p.deputy = :staff order by p.name, p.id",
                        Person.class)
                .setParameter("staff", staff)
                .getResultList();
    }

    /** Members whose name has these letters, as their last day and their account stand today. */
    List<Person> members(String letters, Standing standing, LocalDate today, int reading, int from, int most) {
        var query = em.createQuery(
                        "select p from Person p where p.side = org.alongside.people.Side.MEMBER and p.id <> :nobody"
                                + " and lower(p.name) like :letters escape '!'" + standing.clause()
                                + " order by p.name, p.id",
                        Person.class)
                .setParameter(
                        "letters",
                        "%" + letters.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%")
                .setParameter("nobody", Nobody.MEMBER)
                .setFirstResult(from)
                .setMaxResults(most);
        if (standing.clause().contains(":today")) {
            query.setParameter("today", today);
        }
        if (standing.clause().contains(":gone")) {
            query.setParameter("gone", today.minusDays(reading));
        }
        return query.getResultList();
    }

    List<Person> endingBetween(LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select p from Person p where p.closed = false and p.endsOn between :from and :to"
                                + " order by p.endsOn, p.id",
                        Person.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** True for the first who asks about this last day and stage. */
    boolean warnOnce(Person person, Term.Stage stage, Instant now) {
        return em.createNativeQuery("insert into alongside_person_warning (person, ends_on, stage, told_at)"
                                + " select p.id, p.ends_on, cast(? as varchar(20)), ? from alongside_person p"
                                + " where p.id = ? and not exists (select 1 from alongside_person_warning w"
                                + " where w.person = p.id and w.ends_on = p.ends_on and w.stage = ?)")
                        .setParameter(1, stage.name())
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .setParameter(3, person.id())
                        .setParameter(4, stage.name())
                        .executeUpdate()
                == 1;
    }

    /** At once, because other rows of this transaction name the person by id. */
    void add(Person person) {
        em.persist(person);
        em.flush();
    }
}
