package org.alongside.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import org.alongside.platform.lease.Job;
import org.alongside.platform.settings.Settings;

/** Carries what is due to the mail server. */
@ApplicationScoped
class Postman implements Job {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int ONE_ROUND = 100;

    @Inject
    OutboxService outbox;

    @Inject
    Settings settings;

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void round() {
        outbox.tidy();
        String host = settings.get(OutboxSettings.HOST);
        if (!host.isEmpty()) {
            carry(outbox, server(host));
        }
    }

    private MailServer server(String host) {
        return new MailServer(
                host,
                settings.get(OutboxSettings.PORT),
                settings.get(OutboxSettings.FROM),
                settings.get(OutboxSettings.USER),
                settings.get(OutboxSettings.PASSWORD));
    }

    /** Until nothing is due; a server that takes nothing now is left alone until the next round. */
    static void carry(OutboxService outbox, MailServer server) {
        for (int i = 0; i < ONE_ROUND; i++) {
            Optional<Mail> next = outbox.next();
            if (next.isEmpty()) {
                return;
            }
            MailServer.Outcome outcome = server.send(next.get());
            outbox.outcome(next.get().id(), outcome);
            if (outcome == MailServer.Outcome.NOT_NOW) {
                LOG.info(() -> "the mail server at " + server + " takes no mail now; trying again later");
                return;
            }
        }
    }
}
