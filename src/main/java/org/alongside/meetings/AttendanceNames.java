package org.alongside.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.alongside.platform.retention.Kept;
import org.alongside.platform.settings.Setting;

/** Names of people who sat in a meeting without an account; the seat stays, the name goes. */
@ApplicationScoped
public class AttendanceNames implements Kept {
    private static final Setting<Duration> PERIOD = Setting.period(
            "alongside.retention.attendance",
            "P730D",
            "P30D",
            "How long names of people who were in a meeting without an account are kept after it was closed; two years, so that travel and pay can be settled.");
    private static final String OLD =
            " where name is not null and meeting in (select m.id from alongside_meeting m where m.closed_at < ?)";

    @Inject
    EntityManager em;

    @Override
    public String kind() {
        return "attendance";
    }

    @Override
    public Setting<Duration> period() {
        return PERIOD;
    }

    @Override
    public long due(Instant before) {
        return ((Number) em.createNativeQuery("select count(*) from alongside_meeting_seat" + OLD)
                        .setParameter(1, before.atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }

    @Override
    public int remove(Instant before) {
        return em.createNativeQuery("update alongside_meeting_seat set name = null" + OLD)
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
