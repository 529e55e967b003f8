package org.alongside.platform.settings.chosen;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.persistence.DatabaseReady;
import org.alongside.platform.settings.SettingsChosenHere;
import org.jspecify.annotations.Nullable;

/** Every node looks every other second what was chosen; the node where it was chosen looks at once. */
@ApplicationScoped
public class SettingsWatch {
    private static final Logger LOG = Logger.getLogger(SettingsWatch.class.getName());
    private static final long SECONDS = 2;

    private @Nullable ScheduledFuture<?> watch;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    ChosenSettingsService chosen;

    @Inject
    SettingsChosenHere here;

    /** Before any other room does its first work with them. */
    synchronized void start(@Observes @jakarta.annotation.Priority(1) DatabaseReady ready) {
        look();
        if (watch == null) {
            watch = executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingChange change) {
        executor.execute(this::look);
    }

    private void look() {
        try {
            here.are(chosen.chosen());
        } catch (RuntimeException e) {
            // the outer edge of a background job: what was read last holds until the database is back
            LOG.log(Level.FINE, e, () -> "settings could not be read this time");
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (watch != null) {
            watch.cancel(false);
        }
    }
}
