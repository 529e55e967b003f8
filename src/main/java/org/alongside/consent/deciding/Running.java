package org.alongside.consent.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.ConsentState;

/** The yeses that run, in the order in which rounds go through them, a part at a time. */
@ApplicationScoped
public class Running {
    @Inject
    EntityManager em;

    /** The next of those that run, in the order of their ids; what was done to those before is written out first. */
    List<UUID> givenAfter(UUID purpose, UUID last, int most) {
        em.flush();
        em.clear();
        return em.createQuery(
                        "select r.id from ConsentRecord r where r.purpose = :purpose and r.state = :given"
                                + " and r.id > :last order by r.id",
                        UUID.class)
                .setParameter("purpose", purpose)
                .setParameter("given", ConsentState.GIVEN)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }
}
