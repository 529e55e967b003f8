package org.alongside.platform.lease;

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

/** Lets one node at a time run a background job; whoever dies loses it when its time is up. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class LeaseService {
    /** This node, for as long as it lives. */
    private static final String NODE = UUID.randomUUID().toString();

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** True when this node holds the job from now on, for at most the given time. */
    public boolean take(String job, Duration time) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        em.createNativeQuery("insert into alongside_lease (job, holder, held_until)"
                        + " select ?, '', ? where not exists (select 1 from alongside_lease where job = ?)")
                .setParameter(1, job)
                .setParameter(2, now.minusDays(1))
                .setParameter(3, job)
                .executeUpdate();
        return em.createNativeQuery("update alongside_lease set holder = ?, held_until = ?"
                                + " where job = ? and (holder = ? or held_until < ?)")
                        .setParameter(1, NODE)
                        .setParameter(2, now.plus(time))
                        .setParameter(3, job)
                        .setParameter(4, NODE)
                        .setParameter(5, now)
                        .executeUpdate()
                == 1;
    }
}
