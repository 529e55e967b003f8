package org.alongside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class ClocksTest {
    private final Clock clock = new Clocks().clock();

    @Test
    void timesAreWholeMicroseconds() {
        Instant now = clock.instant();
        assertThat(now.truncatedTo(ChronoUnit.MICROS)).isEqualTo(now);
    }

    @Test
    void millisecondsCanBeAskedForToo() {
        long before = System.currentTimeMillis();
        assertThat(clock.millis()).isBetween(before, before + 60_000);
    }
}
