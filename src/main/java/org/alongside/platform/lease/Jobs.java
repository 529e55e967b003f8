package org.alongside.platform.lease;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.persistence.DatabaseReady;

/** Begins every {@link Job} when the database can first be used. */
@ApplicationScoped
class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    private static final Duration FIRST = Duration.ofMinutes(1);

    /** Longer than a round takes; so long a job waits when the node that does it dies. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    LeaseService leases;

    @Inject
    @Any
    Instance<Job> jobs;

    private final List<ScheduledFuture<?>> begun = new ArrayList<>();

    /** Whose last round failed; the log says so once, and not every minute while a database is away. */
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    synchronized void start(@Observes DatabaseReady ready) {
        if (begun.isEmpty()) {
            jobs.forEach(this::begin);
        }
    }

    private void begin(Job job) {
        long every = job.every().toSeconds();
        long first = Math.min(every, FIRST.toSeconds());
        begun.add(executor.scheduleWithFixedDelay(() -> round(job), first, every, TimeUnit.SECONDS));
    }

    private void round(Job job) {
        try {
            if (leases.take(job.name(), LEASE)) {
                job.round();
            }
            failing.remove(job.name());
        } catch (RuntimeException e) {
            // the outer edge of a background job: a database that is away for a moment must not end the rounds
            Level level = failing.add(job.name()) ? Level.WARNING : Level.FINE;
            LOG.log(level, e, () -> "no round of " + job.name() + " this time; it is tried again");
        }
    }

    @PreDestroy
    synchronized void stop() {
        begun.forEach(round -> round.cancel(false));
    }
}
