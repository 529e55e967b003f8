package org.alongside.consent;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.lease.LeaseService;
import org.alongside.platform.persistence.DatabaseReady;
import org.jspecify.annotations.Nullable;

/** Writes down what time alone has changed. Nothing depends on it: the gate looks at the clock itself. */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    private static final int EVERY_SECONDS = 60;
    private static final Duration LEASE = Duration.ofMinutes(3);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    LeaseService leases;

    @Inject
    JournalService journal;

    @Inject
    RestoreService restore;

    @Inject
    @Any
    Instance<Chore> chores;

    private @Nullable ScheduledFuture<?> rounds;

    synchronized void start(@Observes DatabaseReady ready) {
        restore.round();
        if (rounds == null) {
            rounds = executor.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** A stop is on the list outside as soon as it is committed; the next round makes sure of it. */
    void stopped(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsentEvent.Withdrawn stop) {
        executor.execute(() -> oneOf(journal));
    }

    private void round() {
        try {
            if (leases.take("consent.rounds", LEASE)) {
                chores.forEach(Rounds::oneOf);
            }
        } catch (RuntimeException e) {
            // the outer edge of a background job: a database that is away for a moment must not end the rounds
            LOG.log(Level.FINE, "no round this time", e);
        }
    }

    private static void oneOf(Chore chore) {
        try {
            chore.round();
        } catch (RuntimeException e) {
            // one chore that fails must not keep the others from being done; it is tried again in a minute
            LOG.log(Level.WARNING, "a round of consent was not finished", e);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
