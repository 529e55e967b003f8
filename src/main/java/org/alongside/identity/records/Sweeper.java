package org.alongside.identity.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.alongside.platform.lease.Job;

/** Looks whether anything came back of people who were just forgotten. */
@ApplicationScoped
class Sweeper implements Job {
    @Inject
    ErasureService erasures;

    @Override
    public String name() {
        return "identity.forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void round() {
        erasures.again();
    }
}
