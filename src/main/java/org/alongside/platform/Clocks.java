package org.alongside.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one clock: UTC, in whole microseconds, as every database keeps them. */
@ApplicationScoped
class Clocks {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
