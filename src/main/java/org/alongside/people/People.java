package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
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

    void add(Person person) {
        em.persist(person);
    }
}
