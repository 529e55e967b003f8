package org.alongside.supporters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.alongside.platform.lease.Job;

/** Looks for members to whom time with their contact alone is to be offered. */
@ApplicationScoped
class TimeAlone implements Job {
    @Inject
    TimeAloneService times;

    @Override
    public String name() {
        return "supporters.timeAlone";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void round() {
        times.ask();
    }
}
