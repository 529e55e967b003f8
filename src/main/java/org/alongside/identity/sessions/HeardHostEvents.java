package org.alongside.identity.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.alongside.platform.retention.Kept;
import org.alongside.platform.retention.OldRows;
import org.alongside.platform.settings.Setting;

/** Numbers of what the host has told us, kept so that nothing counts twice. */
@ApplicationScoped
public class HeardHostEvents implements Kept {
    private static final Setting<Duration> PERIOD = Setting.period(
            "alongside.retention.host-events",
            "P30D",
            "P1D",
            "How long the number of a call from the host is kept, so that it counts once; a month, though a signature holds for five minutes only.");
    private static final OldRows OLD = new OldRows("alongside_host_event where received_at < ?");

    @Inject
    EntityManager em;

    @Override
    public String kind() {
        return "hostEvents";
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
