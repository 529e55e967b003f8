package org.alongside.identity.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final Invitation invitation = new Invitation(
            UUID.randomUUID(),
            UUID.randomUUID(),
            org.alongside.people.Way.SLIP,
            "token",
            "H7KM4QRT",
            NOW,
            Duration.ofDays(14));

    @Test
    void worksAsOftenAsTheSettingSaysAndNotOnceMore() {
        for (int use = 0; use < 5; use++) {
            invitation.use(NOW, 5, "");
        }
        assertThatThrownBy(() -> invitation.use(NOW, 5, "")).hasMessage("identity.invitationOver");
    }

    @Test
    void lookingAtItDoesNotSpendIt() {
        for (int look = 0; look < 20; look++) {
            assertThat(invitation.usable(NOW, 1)).isTrue();
        }
        invitation.use(NOW, 1, "");
        assertThat(invitation.usable(NOW, 1)).isFalse();
    }

    @Test
    void endsAtThePrintedDay() {
        assertThat(invitation.usable(NOW.plus(Duration.ofDays(14)).minusMillis(1), 5))
                .isTrue();
        assertThatThrownBy(() -> invitation.use(NOW.plus(Duration.ofDays(14)), 5, ""))
                .hasMessage("identity.invitationOver");
    }

    @Test
    void aNewerOneEndsIt() {
        invitation.cancel();
        assertThatThrownBy(() -> invitation.use(NOW, 5, "")).hasMessage("identity.invitationOver");
    }

    @Test
    void aButtonPressedTwiceIsOneUseInThatBrowserAndWithinAMinute() {
        assertThat(invitation.use(NOW, 1, "browser")).isTrue();
        assertThat(invitation.use(NOW.plusSeconds(59), 1, "browser")).isFalse();
        assertThatThrownBy(() -> invitation.use(NOW.plusSeconds(1), 1, "another"))
                .hasMessage("identity.invitationOver");
        assertThatThrownBy(() -> invitation.use(NOW.plusSeconds(1), 1, "")).hasMessage("identity.invitationOver");
        assertThatThrownBy(() -> invitation.use(NOW.plusSeconds(60), 1, "browser"))
                .hasMessage("identity.invitationOver");
    }

    @Test
    void takenBackIsTakenBackForASecondPressToo() {
        invitation.use(NOW, 1, "browser");
        invitation.cancel();
        assertThatThrownBy(() -> invitation.use(NOW.plusSeconds(1), 1, "browser"))
                .hasMessage("identity.invitationOver");
    }
}
