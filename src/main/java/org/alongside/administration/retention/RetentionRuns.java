package org.alongside.administration.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.persistence.Moment;

/** What earlier runs let go: kinds and numbers. */
@ApplicationScoped
class RetentionRuns {
    private static final Duration KEPT = Duration.ofDays(400);

    @Inject
    EntityManager em;

    void add(String kind, Duration keeps, long removed, Instant now) {
        em.createNativeQuery("insert into alongside_retention_run (id, kind, ran_at, keeps, removed)"
                        + " values (?, ?, ?, ?, ?)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, kind)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, keeps.toString())
                .setParameter(5, removed)
                .executeUpdate();
    }

    void forgetOld(Instant now) {
        em.createNativeQuery("delete from alongside_retention_run where ran_at < ?")
                .setParameter(1, now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The last run of each kind. */
    Map<String, Run> last() {
        Map<String, Run> last = new HashMap<>();
        List<?> rows = em.createNativeQuery("select kind, ran_at, removed from alongside_retention_run r where ran_at ="
                        + " (select max(ran_at) from alongside_retention_run s where s.kind = r.kind)")
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            last.put(cells[0].toString(), new Run(Moment.of(cells[1]), ((Number) cells[2]).longValue()));
        }
        return last;
    }

    /** When it was, and how many it let go. */
    record Run(Instant at, long removed) {}
}
