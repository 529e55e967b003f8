package org.alongside.identity.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The remembered devices in the database. */
@ApplicationScoped
class Devices {
    @Inject
    EntityManager em;

    void add(Device device) {
        em.persist(device);
    }

    /** Two tabs at once are one after the other. */
    Optional<Device> lock(String selector) {
        return em.createQuery("select d from Device d where d.selector = :selector", Device.class)
                .setParameter("selector", selector)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Device> find(UUID id) {
        return Optional.ofNullable(em.find(Device.class, id));
    }

    List<Device> of(UUID person, Instant now) {
        return em.createQuery(
                        "select d from Device d where d.person = :person and d.expiresAt > :now order by d.madeAt, d.id",
                        Device.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultList();
    }

    void remove(Device device) {
        em.remove(device);
    }

    void removeExpired(Instant now) {
        em.createQuery("delete from Device d where d.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
