package org.alongside.platform.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.alongside.platform.lease.Job;

/** Clears away old tries; no try waits for it. */
@ApplicationScoped
class Sweeper implements Job {
    @Inject
    LimitService limits;

    @Override
    public String name() {
        return "limits";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void round() {
        limits.forgetOld();
    }
}
