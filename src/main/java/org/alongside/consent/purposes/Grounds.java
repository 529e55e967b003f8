package org.alongside.consent.purposes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.alongside.platform.Refusal;

/** Changing the legal ground of a purpose. It asks nobody's permission; whoever calls it does. */
@ApplicationScoped
public class Grounds {
    @Inject
    EntityManager em;

    public void become(UUID purpose, Audience audience, Ground ground) {
        em.createQuery(
                        "select b from PurposeBasis b where b.purpose = :purpose and b.audience = :audience",
                        PurposeBasis.class)
                .setParameter("purpose", purpose)
                .setParameter("audience", audience)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("consent.purpose"))
                .become(ground);
        em.flush();
    }
}
