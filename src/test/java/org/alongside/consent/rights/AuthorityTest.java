package org.alongside.consent.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a right to decide for somebody lets its holder do. */
class AuthorityTest {
    private static final String NEWS = "CONTACT_NEWS";
    private final UUID amina = UUID.randomUUID();
    private final UUID ruth = UUID.randomUUID();

    @Test
    void whoeverClaimsItDoesNotSayTheyHaveSeenThePapers() {
        Authority claimed = authority(AuthorityKind.LPA_HW);
        assertThatThrownBy(() -> claimed.verify(amina, 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("authorityTwo");
        assertThat(covers(claimed)).isFalse();
        claimed.verify(ruth, 1);
        assertThat(covers(claimed)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(AuthorityKind.class)
    void aRightOverMoneyAloneCoversNothingHere(AuthorityKind kind) {
        Authority claimed = authority(kind);
        claimed.verify(ruth, 1);
        assertThat(covers(claimed)).isEqualTo(!kind.moneyOnly());
    }

    @Test
    void itCoversWhatItNamesUntilItsDayAndNotAfterItsEnd() {
        Authority claimed = authority(AuthorityKind.LPA_HW);
        claimed.verify(ruth, 1);
        assertThat(claimed.covers("PHOTO_PUBLIC", false, true, 2)).isFalse();
        assertThat(claimed.covers(NEWS, true, false, 2))
                .as("what cannot be taken back")
                .isFalse();
        assertThat(claimed.covers(NEWS, false, false, 100)).as("on its day").isFalse();
        assertThat(claimed.end()).isTrue();
        assertThat(claimed.end()).isFalse();
        assertThat(covers(claimed)).isFalse();
    }

    private static boolean covers(Authority right) {
        return right.covers(NEWS, false, false, 2);
    }

    private Authority authority(AuthorityKind kind) {
        return new Authority("key", kind, Set.of(NEWS), 100, amina);
    }
}
