package org.alongside.identity.device;

import static org.alongside.identity.device.Device.Shown.GOOD;
import static org.alongside.identity.device.Device.Shown.OLD;
import static org.alongside.identity.device.Device.Shown.SPENT;
import static org.alongside.identity.device.Device.Shown.TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeviceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration REMEMBERED = Duration.ofDays(90);
    private final Device device = new Device(UUID.randomUUID(), 1, "selector", "first", NOW, REMEMBERED);

    @Test
    void aValidatorIsGoodUntilItsDay() {
        assertThat(device.shown("first", NOW.plus(REMEMBERED).minusMillis(1), true))
                .isEqualTo(GOOD);
        assertThat(device.shown("first", NOW.plus(REMEMBERED), true)).isEqualTo(OLD);
    }

    @Test
    void aGuessIsTakenForATheft() {
        assertThat(device.shown("guess", NOW, false)).isEqualTo(SPENT);
    }

    @Test
    void aSecondTabOfTheSameMomentGetsNothingAndHarmsNothing() {
        device.change("first", "second", NOW, REMEMBERED);
        assertThat(device.shown("first", NOW.plusSeconds(9), true)).isEqualTo(TOGETHER);
        assertThat(device.shown("first", NOW.plusSeconds(10), true)).isEqualTo(SPENT);
        assertThat(device.shown("second", NOW.plusSeconds(10), true)).isEqualTo(GOOD);
    }

    @Test
    void anAnswerThatNeverArrivedIsGivenOnceMoreAndTheLostOneIsSpent() {
        device.change("first", "lost", NOW, REMEMBERED);
        Instant later = NOW.plusSeconds(11);
        assertThat(device.shown("first", later, false)).isEqualTo(GOOD);
        device.change("first", "third", later, REMEMBERED);
        assertThat(device.shown("lost", later.plusSeconds(1), true)).isEqualTo(SPENT);
        assertThat(device.shown("third", later.plusSeconds(1), true)).isEqualTo(GOOD);
    }

    @Test
    void whatWasSpentTwoUsesAgoIsNeverGood() {
        device.change("first", "second", NOW, REMEMBERED);
        device.change("second", "third", NOW.plusSeconds(1), REMEMBERED);
        assertThat(device.shown("first", NOW.plusSeconds(2), false)).isEqualTo(SPENT);
    }

    @Test
    void whoeverEndsAllSignInsEndsTheDevice() {
        assertThat(device.stands(1)).isTrue();
        assertThat(device.stands(2)).isFalse();
    }
}
