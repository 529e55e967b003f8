package org.alongside.platform.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.lease.LeaseService;
import org.alongside.platform.persistence.DatabaseReady;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Carries what is due to the mail server, on one node at a time, from when the database can first be used. */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int EVERY_SECONDS = 5;
    private static final int ONE_ROUND = 100;
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    LeaseService leases;

    @Inject
    OutboxService outbox;

    @Inject
    Settings settings;

    private @Nullable ScheduledFuture<?> rounds;

    synchronized void start(@Observes DatabaseReady ready) {
        if (rounds == null) {
            rounds = executor.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void round() {
        try {
            if (leases.take("outbox", LEASE)) {
                outbox.tidy();
                String host = settings.get(OutboxSettings.HOST);
                if (!host.isEmpty()) {
                    carry(outbox, server(host));
                }
            }
        } catch (RuntimeException e) {
            // the outer edge of a background job: a database that is away for a moment must not end the rounds
            LOG.log(Level.FINE, "no round this time", e);
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

    @PreDestroy
    synchronized void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
