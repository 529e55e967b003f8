package org.alongside.identity.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.alongside.platform.retention.Kept;
import org.alongside.platform.retention.OldRows;
import org.alongside.platform.settings.Setting;

/** Ways in that nobody can use any more. */
@ApplicationScoped
public class OldInvitations implements Kept {
    private static final Setting<Duration> PERIOD = Setting.period(
            "alongside.retention.invitations",
            "P90D",
            "P7D",
            "How long a way in that has ended is kept, with who made it and how often it was used; three months, so that a lost letter can be followed up.");
    private static final OldRows OLD = new OldRows("alongside_invitation where expires_at < ?");

    @Inject
    EntityManager em;

    @Override
    public String kind() {
        return "invitations";
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
