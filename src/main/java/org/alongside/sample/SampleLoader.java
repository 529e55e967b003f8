package org.alongside.sample;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.persistence.DatabaseReady;
import org.alongside.platform.settings.Settings;

/** Loads the sample data in the background when the database is ready. */
@ApplicationScoped
public class SampleLoader {
    private static final Logger LOG = Logger.getLogger(SampleLoader.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Settings settings;

    @Inject
    SampleStory story;

    @Inject
    SampleCodes codes;

    /** Last of all: what every installation begins with is there by then. */
    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) DatabaseReady ready) {
        if (settings.get(SampleSettings.LOAD)) {
            executor.execute(this::load);
        }
    }

    private void load() {
        try {
            if (!story.tell()) {
                var unused = executor.schedule(this::load, 1, TimeUnit.SECONDS);
            }
        } catch (RuntimeException e) { // the end of a background thread: nobody above would say why
            LOG.log(Level.SEVERE, "sample data could not be loaded: " + e, e);
            codes.sorry();
        }
    }
}
