package org.alongside.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.alongside.platform.retention.Kept;
import org.alongside.platform.retention.OldRows;
import org.alongside.platform.settings.Setting;

/** Mails and letters that have reached their person; their words are emptied after a month already. */
@ApplicationScoped
public class OldMessages implements Kept {
    private static final Setting<Duration> PERIOD = Setting.period(
            "alongside.retention.messages",
            "P90D",
            "P30D",
            "How long it is known that a mail or a letter has left; three months, so that somebody who asks for it can be answered.");
    private static final OldRows OLD =
            new OldRows("alongside_outbox where state in ('SENT', 'PRINTED', 'STOPPED') and written_at < ?");

    @Inject
    EntityManager em;

    @Override
    public String kind() {
        return "messages";
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
