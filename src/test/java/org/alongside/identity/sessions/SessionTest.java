package org.alongside.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.identity.Method;
import org.alongside.identity.Stay;
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

    @Test
    void whoeverSaysThatTheyAreStillHereStaysAndNearTheEndGetsAnHourMore() {
        Instant near = START.plus(Duration.ofMinutes(118));
        session.stay(near, LONGEST);
        assertThat(session.until(IDLE, LONGEST)).isEqualTo(near.plus(IDLE));
        Instant late = START.plus(Duration.ofHours(12)).minusSeconds(60);
        session.stay(late, LONGEST);
        assertThat(session.until(IDLE, LONGEST)).isEqualTo(late.plus(Duration.ofHours(1)));
    }

    @Test
    void whatWasHandedOverEndsWhenItWasSaidToEnd() {
        Hold hold = Hold.handedOver(UUID.randomUUID(), Duration.ofHours(2));
        Session handed = new Session("hash", UUID.randomUUID(), Method.ASSISTED, 1, START, hold);
        handed.stay(START.plus(Duration.ofMinutes(119)), LONGEST);
        assertThat(handed.until(IDLE, LONGEST)).isEqualTo(START.plus(Duration.ofHours(2)));
        assertThat(handed.stay(IDLE, LONGEST))
                .isEqualTo(new Stay(true, null, hold.helper(), START.plus(Duration.ofHours(2)), false));
    }

    @Test
    void whoeverSaysNothingAboutTheDeviceSharesIt() {
        Session here = new Session("hash", UUID.randomUUID(), Method.SLIP, 1, START, Hold.sharedDevice());
        assertThat(here.stay(IDLE, LONGEST).shared()).isTrue();
        UUID own = UUID.randomUUID();
        here.at(own);
        assertThat(here.stay(IDLE, LONGEST).shared()).isFalse();
        assertThat(here.stay(IDLE, LONGEST).device()).isEqualTo(own);
    }
}
