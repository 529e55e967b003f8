package org.alongside.administration.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.alongside.platform.lease.Job;

/** Once a day, on one node. */
@ApplicationScoped
class RetentionJob implements Job {
    @Inject
    RetentionService service;

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void round() {
        service.applyDaily();
    }
}
