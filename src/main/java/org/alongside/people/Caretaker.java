package org.alongside.people;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.lease.LeaseService;
import org.alongside.platform.persistence.DatabaseReady;
import org.jspecify.annotations.Nullable;

/** Looks once an hour, on one node at a time, whose last day is near. */
@ApplicationScoped
class Caretaker {
    private static final Logger LOG = Logger.getLogger(Caretaker.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    LeaseService leases;

    @Inject
    WarningService warnings;

    private @Nullable ScheduledFuture<?> rounds;

    synchronized void start(@Observes DatabaseReady ready) {
        if (rounds == null) {
            rounds = executor.scheduleWithFixedDelay(this::round, 2, 60, TimeUnit.MINUTES);
        }
    }

    private void round() {
        try {
            if (leases.take("people.warnings", LEASE)) {
                warnings.warn();
            }
        } catch (RuntimeException e) {
            // the outer edge of a background job: a database that is away for a moment must not end the rounds
            LOG.log(Level.FINE, "no round this time", e);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
