package org.alongside.identity.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The passkeys in the database. */
@ApplicationScoped
class Passkeys {
    @Inject
    EntityManager em;

    void add(Passkey passkey) {
        em.persist(passkey);
    }

    List<Passkey> of(UUID person) {
        return em.createQuery("select p from Passkey p where p.person = :person order by p.madeAt, p.id", Passkey.class)
                .setParameter("person", person)
                .getResultList();
    }

    Optional<Passkey> find(UUID id) {
        return Optional.ofNullable(em.find(Passkey.class, id));
    }

    /** Two uses at once are one after the other, so that the counter tells. */
    Optional<Passkey> lock(String credential) {
        return em.createQuery("select p from Passkey p where p.credential = :credential", Passkey.class)
                .setParameter("credential", credential)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void remove(Passkey passkey) {
        em.remove(passkey);
    }
}
