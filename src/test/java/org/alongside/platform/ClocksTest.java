package org.alongside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class ClocksTest {
    private final Clock clock = new Clocks().clock();

    @Test
    void timesAreWholeMicroseconds() {
        assertThat(clock.instant().getNano() % 1_000).isZero();
    }

    @Test
    void millisecondsCanBeAskedForToo() {
        long before = System.currentTimeMillis();
        assertThat(clock.millis()).isBetween(before, before + 60_000);
    }
}
