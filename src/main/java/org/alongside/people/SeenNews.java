package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.alongside.platform.retention.Kept;
import org.alongside.platform.retention.OldRows;
import org.alongside.platform.settings.Setting;

/** News about ways in that their person has seen. */
@ApplicationScoped
public class SeenNews implements Kept {
    private static final Setting<Duration> PERIOD = Setting.period(
            "alongside.retention.news",
            "P180D",
            "P7D",
            "How long news about ways in is kept after the person has seen it; half a year, so that a supporter can be told what happened.");
    private static final OldRows OLD = new OldRows("alongside_person_news where seen_at < ?");

    @Inject
    EntityManager em;

    @Override
    public String kind() {
        return "news";
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
