package org.alongside.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
    private static final Duration IDLE = Duration.ofHours(2);
    private static final Duration LONGEST = Duration.ofHours(12);
    private final Session session = new Session("hash", UUID.randomUUID(), Method.SLIP, 1, START);

    @Test
    void isOverAfterAPauseThatIsTooLong() {
        assertThat(session.over(START.plus(IDLE), IDLE, LONGEST)).isFalse();
        assertThat(session.over(START.plus(IDLE).plusMillis(1), IDLE, LONGEST)).isTrue();
    }

    @Test
    void beingSeenStartsThePauseAgain() {
        session.seen(START.plus(Duration.ofHours(1)));
        assertThat(session.over(START.plus(Duration.ofHours(3)), IDLE, LONGEST)).isFalse();
    }

    @Test
    void isOverAfterTheLongestTimeHoweverBusy() {
        for (int hour = 1; hour <= 12; hour++) {
            session.seen(START.plus(Duration.ofHours(hour)));
        }
        assertThat(session.over(START.plus(LONGEST).plusMillis(1), IDLE, LONGEST))
                .isTrue();
    }
}
