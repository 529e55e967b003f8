package org.alongside.identity.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations in the database. */
@ApplicationScoped
class Invitations {
    @Inject
    EntityManager em;

    void add(Invitation invitation) {
        em.persist(invitation);
    }

    Optional<Invitation> find(UUID id) {
        return Optional.ofNullable(em.find(Invitation.class, id));
    }

    Optional<Invitation> withToken(String hash) {
        return one("select i from Invitation i where i.tokenHash = :hash", hash);
    }

    Optional<Invitation> withCode(String hash) {
        return one("select i from Invitation i where i.codeHash = :hash", hash);
    }

    /** For spending: two browsers at once are one after the other. */
    void lock(Invitation invitation) {
        em.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Invitation> openOf(UUID person) {
        return em.createQuery(
                        "select i from Invitation i where i.person = :person and i.cancelled = false", Invitation.class)
                .setParameter("person", person)
                .getResultList();
    }

    private Optional<Invitation> one(String query, String hash) {
        return em.createQuery(query, Invitation.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }
}
