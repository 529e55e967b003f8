package org.alongside.platform.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Digest;

/** Counts tries in the database, so that a limit holds across nodes and restarts. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class LimitService {
    /** No limit counts over a longer time. */
    static final Duration LONGEST = Duration.ofDays(1);

    /** Rows of alongside_limit_gate. */
    private static final int GATES = 32;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Counts one try and refuses it when there were too many; the count outlives the refused request.
     *
     * @param what the door that is tried, such as {@code identity.code}
     * @param who whatever the limit is for, an address or a code; only its digest is kept
     * @return the try, to be forgiven when it was a good one
     * @throws Refusal BUSY with {@code platform.tooManyTries} above the limit
     */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = Refusal.class)
    public UUID count(String what, String who, int most, Duration within) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String key = Digest.sha256(what + "\n" + who);
        oneAfterTheOther(key);
        Number tries = (Number)
                em.createNativeQuery("select count(*) from alongside_attempt where key_hash = ? and tried_at > ?")
                        .setParameter(1, key)
                        .setParameter(2, now.minus(within))
                        .getSingleResult();
        if (tries.intValue() >= most) {
            throw Refusal.busy("platform.tooManyTries", within.toMinutes());
        }
        UUID id = UUID.randomUUID();
        em.createNativeQuery("insert into alongside_attempt (id, key_hash, tried_at) values (?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, key)
                .setParameter(3, now)
                .executeUpdate();
        return id;
    }

    /** It was no guess: ten people who come in one after the other from the same library stand in nobody's way. */
    public void forgive(UUID attempt) {
        em.createNativeQuery("delete from alongside_attempt where id = ?")
                .setParameter(1, attempt)
                .executeUpdate();
    }

    /** Until this try is counted, nobody else counts one of the same kind. */
    private void oneAfterTheOther(String key) {
        em.createNativeQuery("select stripe from alongside_limit_gate where stripe = ? for update")
                .setParameter(1, Math.floorMod(key.hashCode(), GATES))
                .getResultList();
    }

    /** Forgets tries that no limit looks at any more; how many that were. */
    public int forgetOld() {
        return em.createNativeQuery("delete from alongside_attempt where tried_at < ?")
                .setParameter(1, clock.instant().minus(LONGEST).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
