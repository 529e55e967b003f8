package org.alongside.identity.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.identity.Folk;
import org.alongside.identity.sessions.SignIn;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Handing over a device, on real databases. */
class AssistIT {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void theMemberSaysYesOnceAndIsToldAndItEndsAfterTwoHours(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            String token = begin(folk, folk.dev);
            SignIn in = accept(folk, token);
            assertThat(in.person().id()).isEqualTo(folk.joan);
            assertThat(folk.told(folk.joan)).containsExactly("assisted");
            assertThatThrownBy(() -> accept(folk, token)).hasMessage("identity.handOverOver");
            for (int half = 0; half < 4; half++) {
                assertThat(folk.in(in)).isTrue();
                folk.later(Duration.ofMinutes(30));
            }
            folk.later(Duration.ofSeconds(1));
            assertThat(folk.in(in)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onlyWhoeverAnswersForSomebodyHandsThemADevice(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            for (UUID other : List.of(folk.claire, folk.joan)) {
                assertThatThrownBy(() -> begin(folk, other)).isInstanceOf(Refusal.class);
            }
            assertThat(folk.column("select token_hash from alongside_handover")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void itWaitsTenMinutesAndNoIsTheEndOfIt(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            String late = begin(folk, folk.amina);
            folk.later(Duration.ofMinutes(10));
            assertThatThrownBy(() -> accept(folk, late)).hasMessage("identity.handOverOver");
            String declined = begin(folk, folk.amina);
            folk.at(beans -> {
                beans.get(AssistService.class).decline(declined);
                return 0;
            });
            assertThatThrownBy(() -> accept(folk, declined)).hasMessage("identity.handOverOver");
            assertThat(folk.told(folk.joan)).isEmpty();
        }
    }

    private static String begin(Folk folk, UUID staff) {
        return folk.as(staff, beans -> beans.get(AssistService.class).begin(folk.joan));
    }

    private static SignIn accept(Folk folk, String token) {
        return folk.at(beans -> beans.get(AssistService.class).accept(token));
    }
}
