package org.alongside.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.alongside.platform.text.Digest;
import org.alongside.platform.text.Secrets;

/**
 * Attempts to sign in, in the database: a restart or another node knows them, several tabs of one browser do not disturb
 * each other, and each comes back once.
 */
@ApplicationScoped
@Transactional
public class AttemptService {
    /** So many tabs of one browser may be at the provider. */
    private static final int TABS = 10;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** A new attempt of that browser; its oldest ones end when there are too many. */
    Proof begin(String browser, String back) {
        Instant now = clock.instant();
        em.createQuery("delete from Attempt a where a.startedAt < :limit")
                .setParameter("limit", now.minus(Attempt.HOLDS))
                .executeUpdate();
        em.createQuery(
                        "select a from Attempt a where a.browserHash = :browser order by a.startedAt desc",
                        Attempt.class)
                .setParameter("browser", Digest.sha256(browser))
                .setFirstResult(TABS - 1)
                .getResultList()
                .forEach(em::remove);
        Proof proof = new Proof(Secrets.token(), browser);
        em.persist(new Attempt(proof, back, now));
        return proof;
    }

    /** Where that attempt wanted to go; it is spent by asking, unless another browser asks. */
    Optional<String> take(Proof proof) {
        Optional<Attempt> found = Optional.ofNullable(em.find(Attempt.class, Digest.sha256(proof.state())))
                .filter(it -> it.holds(proof, clock.instant()));
        boolean first = found.isPresent()
                && em.createQuery("delete from Attempt a where a.stateHash = :state")
                                .setParameter("state", Digest.sha256(proof.state()))
                                .executeUpdate()
                        == 1;
        return found.filter(it -> first).map(Attempt::back);
    }
}
