package org.alongside.identity.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.text.Digest;
import org.alongside.platform.text.Secrets;
import org.jspecify.annotations.Nullable;

/** Questions to passkeys. Each is spent by its first answer, right or wrong, whatever becomes of the answer. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ChallengeService {
    private static final Duration WAITS = Duration.ofMinutes(5);

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** @param person who is asked; null at the door, where nobody is known yet */
    public String ask(@Nullable UUID person) {
        Instant now = clock.instant();
        em.createQuery("delete from Challenge c where c.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
        String challenge = Secrets.token();
        em.persist(new Challenge(challenge, person, now.plus(WAITS)));
        return challenge;
    }

    /** True once. */
    public boolean take(String challenge, @Nullable UUID person) {
        Challenge found = em.find(Challenge.class, Digest.sha256(challenge), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            return false;
        }
        em.remove(found);
        return found.holds(person, clock.instant());
    }
}
