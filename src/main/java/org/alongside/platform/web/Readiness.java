package org.alongside.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.alongside.platform.persistence.Database;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;

/** Looks at settings and database once at start and says all that is wrong at once; never stops the deployment. */
@ApplicationScoped
public class Readiness {
    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());

    private volatile List<Setting.Problem> problems = List.of();

    @Inject
    Settings settings;

    @Inject
    Database database;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        problems = settings.problems();
        settings.unknownKeys()
                .forEach(key -> LOG.warning(
                        () -> "unknown setting " + key.key() + "; the nearest known one is " + key.nearest()));
        if (!problems.isEmpty()) {
            LOG.severe(() -> "settings to put right: "
                    + problems.stream()
                            .map(it -> it.key() + " must be " + it.needed() + ", for example " + it.example())
                            .collect(Collectors.joining("; "))
                    + " (docs/configuration.md)");
            return;
        }
        database.check();
    }

    /** What must be set right before anything works. */
    public List<Setting.Problem> problems() {
        return problems;
    }

    /** Whether pages can be answered. */
    public boolean works() {
        return problems.isEmpty() && database.state().readable();
    }
}
