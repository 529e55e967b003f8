package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.alongside.platform.lease.Job;

/** Forgets what was printed, once its code is over. */
@ApplicationScoped
@Transactional
public class SweepService implements Job {
    @Inject
    Slips slips;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void round() {
        slips.forgetOld(clock.instant());
    }
}
