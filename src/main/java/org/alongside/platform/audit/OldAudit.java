package org.alongside.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.alongside.platform.retention.Kept;
import org.alongside.platform.retention.OldRows;
import org.alongside.platform.settings.Setting;

/** Who did what, beyond its period. */
@ApplicationScoped
public class OldAudit implements Kept {
    private static final Setting<Duration> PERIOD = Setting.period(
            "alongside.retention.audit",
            "P1095D",
            "P90D",
            "How long it is kept who did what; three years, so that a question about last year can still be answered.");
    private static final OldRows OLD = new OldRows("alongside_audit where happened_at < ?");

    @Inject
    EntityManager em;

    @Override
    public String kind() {
        return "audit";
    }

    @Override
    public Setting<Duration> period() {
        return PERIOD;
    }

    @Override
    public long due(Instant before) {
        return OLD.count(em, before);
    }

    @Override
    public int remove(Instant before) {
        return OLD.delete(em, before);
    }
}
