package org.alongside.identity.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.alongside.identity.IdentitySettings;
import org.alongside.platform.retention.Kept;
import org.alongside.platform.retention.OldRows;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;

/** Sign-ins that have lasted as long as any may. */
@ApplicationScoped
public class EndedSignIns implements Kept {
    private static final Setting<Duration> PERIOD = Setting.period(
            "alongside.retention.sign-ins",
            "P1D",
            "PT0S",
            "How long a sign-in is kept after its longest time; a day, because nobody needs to know later who was here.");
    private static final OldRows OLD = new OldRows("alongside_session where started_at < ?");

    @Inject
    EntityManager em;

    @Inject
    Settings settings;

    @Override
    public String kind() {
        return "signIns";
    }

    @Override
    public Setting<Duration> period() {
        return PERIOD;
    }

    @Override
    public long due(Instant before) {
        return OLD.count(em, ended(before));
    }

    @Override
    public int remove(Instant before) {
        return OLD.delete(em, ended(before));
    }

    private Instant ended(Instant before) {
        return before.minus(settings.get(IdentitySettings.LONGEST));
    }
}
