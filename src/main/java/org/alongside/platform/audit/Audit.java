package org.alongside.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what and when, written with the change itself; never anybody's words, never a name. */
@ApplicationScoped
public class Audit {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Within the caller's transaction.
     *
     * @param who the person who acted; null for Alongside itself
     * @param act room and past-tense word, such as {@code boards.cardMoved}
     * @param subject id of the thing acted upon
     */
    public void record(@Nullable UUID who, String act, UUID subject) {
        em.createNativeQuery("insert into alongside_audit (id, happened_at, person, act, subject)"
                        + " values (?, ?, cast(? as uuid), ?, ?)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, who == null ? null : who.toString())
                .setParameter(4, act)
                .setParameter(5, subject)
                .executeUpdate();
    }
}
