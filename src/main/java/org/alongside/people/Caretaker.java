package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.alongside.platform.lease.Job;

/** Looks whose last day is near. */
@ApplicationScoped
class Caretaker implements Job {
    @Inject
    WarningService warnings;

    @Override
    public String name() {
        return "people.warnings";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void round() {
        warnings.warn();
    }
}
