package org.alongside.identity.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.identity.Folk;
import org.alongside.identity.Method;
import org.alongside.identity.sessions.Hold;
import org.alongside.identity.sessions.SessionService;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Remembered devices on real databases: who comes back, who does not, and who is told. */
class ComingBackIT {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void whoeverComesBackIsInWithANewCookieEachTime(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            String first = remember(folk);
            folk.later(Duration.ofDays(80));
            Back back = comeBack(folk, first);
            assertThat(back.how()).isEqualTo(Back.How.IN);
            assertThat(back.cookie()).isNotEqualTo(first);
            assertThat(in(folk, back)).isTrue();
            folk.later(Duration.ofDays(80));
            assertThat(comeBack(folk, back.cookie()).how()).isEqualTo(Back.How.IN);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void ninetyDaysWithoutComingBackAreTheEnd(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            String first = remember(folk);
            folk.later(Duration.ofDays(90));
            assertThat(comeBack(folk, first).how()).isEqualTo(Back.How.OUT);
            assertThat(folk.told(folk.joan)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("host-24")
    void whatWasSpentEndsTheWholeFamilyAndBothAreTold(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            String stolen = remember(folk);
            folk.later(Duration.ofHours(3));
            Back thief = comeBack(folk, stolen);
            assertThat(in(folk, thief)).isTrue();
            folk.later(Duration.ofMinutes(1));
            assertThat(comeBack(folk, stolen).how()).isEqualTo(Back.How.OUT);
            assertThat(in(folk, thief)).as("the thief is out too").isFalse();
            assertThat(comeBack(folk, thief.cookie()).how()).isEqualTo(Back.How.OUT);
            assertThat(folk.told(folk.joan)).containsExactly("deviceCopied");
            assertThat(folk.told(folk.amina)).containsExactly("theirDeviceCopied");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void twoTabsAtOnceEndNothingAndTheSecondGetsNothingOfItsOwn(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            String cookie = remember(folk);
            folk.later(Duration.ofHours(3));
            Back first = comeBack(folk, cookie);
            assertThat(comeBack(folk, cookie)).isEqualTo(Back.AGAIN);
            assertThat(in(folk, first)).isTrue();
            assertThat(folk.told(folk.joan)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anAnswerLostOnTheWayIsGivenAgainAndOpensNothingAnyMore(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            String cookie = remember(folk);
            folk.later(Duration.ofHours(3));
            Back lost = comeBack(folk, cookie);
            folk.later(Duration.ofMinutes(1));
            Back again = comeBack(folk, cookie);
            assertThat(again.how()).isEqualTo(Back.How.IN);
            assertThat(in(folk, lost)).isFalse();
            assertThat(in(folk, again)).isTrue();
            assertThat(comeBack(folk, lost.cookie()).how()).isEqualTo(Back.How.OUT);
            assertThat(folk.told(folk.joan)).as("whoever caught it is noticed").containsExactly("deviceCopied");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void oneEndsOnesOwnDevicesAndNobodyElses(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            String cookie = remember(folk);
            Back back = comeBack(folk, cookie);
            DeviceLine line = mine(folk).get(0);
            assertThatThrownBy(() -> end(folk, folk.amina, line.id())).isInstanceOf(Refusal.class);
            end(folk, folk.joan, line.id());
            assertThat(in(folk, back)).isFalse();
            assertThat(comeBack(folk, back.cookie()).how()).isEqualTo(Back.How.OUT);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void endingAllSignInsEndsRememberedDevices(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            String cookie = remember(folk);
            folk.as(folk.joan, beans -> {
                beans.get(PersonService.class).endSessions(folk.joan, folk.joan);
                return 0;
            });
            assertThat(comeBack(folk, cookie).how()).isEqualTo(Back.How.OUT);
            assertThat(mine(folk)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aHandedOverDeviceIsNeverRemembered(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            Hold hold = Hold.handedOver(folk.amina, Duration.ofHours(2));
            assertThatThrownBy(() -> folk.at(beans -> beans.get(DeviceService.class)
                            .remember(beans.get(SessionService.class).complete(folk.joan, Method.ASSISTED, hold))))
                    .hasMessage("identity.notYourDevice");
        }
    }

    private static String remember(Folk folk) {
        return folk.at(beans -> beans.get(DeviceService.class)
                .remember(beans.get(SessionService.class).complete(folk.joan, Method.SLIP, Hold.sharedDevice())));
    }

    private static Back comeBack(Folk folk, String cookie) {
        return folk.at(beans -> beans.get(DeviceService.class).comeBack(cookie));
    }

    private static boolean in(Folk folk, Back back) {
        return folk.in(Objects.requireNonNull(back.signIn()));
    }

    private static List<DeviceLine> mine(Folk folk) {
        return folk.as(folk.joan, beans -> beans.get(OwnDeviceService.class).mine());
    }

    private static int end(Folk folk, UUID who, UUID device) {
        return folk.as(who, beans -> {
            beans.get(OwnDeviceService.class).end(device);
            return 0;
        });
    }
}
