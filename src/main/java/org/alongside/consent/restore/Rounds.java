package org.alongside.consent.restore;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.consent.Afterwards;
import org.alongside.consent.Chore;
import org.alongside.consent.ConsentEvent;
import org.alongside.consent.erasure.KeyService;
import org.alongside.platform.lease.Job;
import org.alongside.platform.persistence.DatabaseReady;

/** Writes down what time alone has changed. Nothing depends on it: the gate looks at the clock itself. */
@ApplicationScoped
class Rounds implements Job {
    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    JournalService journal;

    @Inject
    RestoreService restore;

    @Inject
    KeyService keys;

    @Inject
    @Any
    Instance<Chore> chores;

    @Override
    public String name() {
        return "consent.rounds";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void round() {
        chores.forEach(Rounds::oneOf);
    }

    /** Before anybody is served: what was stopped after the backup that this database may come from. */
    void begin(@Observes DatabaseReady ready) {
        oneOf(restore);
    }

    /** A stop is on the list outside as soon as it is committed; the next round makes sure of it. */
    void stopped(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsentEvent.Withdrawn stop) {
        executor.execute(() -> oneOf(journal));
    }

    /** Keys, marks and the list outside follow as soon as it is committed; the next round makes sure of it. */
    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Afterwards done) {
        executor.execute(() -> {
            oneOf(keys);
            oneOf(restore);
            oneOf(journal);
        });
    }

    private static void oneOf(Chore chore) {
        try {
            chore.round();
        } catch (RuntimeException e) {
            // one chore that fails must not keep the others from being done; it is tried again in a minute
            LOG.log(Level.WARNING, "a round of consent was not finished", e);
        }
    }
}
