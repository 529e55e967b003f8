package org.alongside.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.alongside.identity.membership.EntryService;
import org.alongside.identity.membership.InvitationService;
import org.alongside.identity.membership.InvitationWish;
import org.alongside.identity.membership.NewWayIn;
import org.alongside.identity.sessions.SignIn;
import org.alongside.people.Way;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often and how long a way in works: what is sent as a message once, what is on paper a few times and told. */
class WaysInIT {
    private static final Map<String, String> MAIL = Map.of("alongside.mail.host", "smtp.example.org");

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("boards-G31")
    void aMessageLetsInOnceItsPersonAloneAndForAWeek(Kind kind) {
        try (Folk folk = new Folk(kind, MAIL)) {
            for (Way way : new Way[] {Way.EMAIL, Way.TEXT}) {
                NewWayIn spent = invite(folk, way);
                assertThat(enter(folk, spent).person().id())
                        .as("bound to the invitee")
                        .isEqualTo(folk.joan);
                assertThat(opens(folk, spent)).isFalse();
                assertThatThrownBy(() -> enter(folk, spent)).hasMessage("identity.invitationOver");
                assertThatThrownBy(() ->
                                folk.at(beans -> beans.get(EntryService.class).enterByCode(spent.code())))
                        .as("link and code are one invitation")
                        .hasMessage("identity.invitationOver");
                NewWayIn late = invite(folk, way);
                folk.later(Duration.ofDays(7));
                assertThatThrownBy(() -> enter(folk, late)).hasMessage("identity.invitationOver");
            }
            assertThat(folk.told(folk.joan)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("boards-G31")
    void aNewOneEndsTheOneBeforeAndNothingReadableIsKept(Kind kind) {
        try (Folk folk = new Folk(kind, MAIL)) {
            NewWayIn first = invite(folk, Way.EMAIL);
            NewWayIn second = invite(folk, Way.SLIP);
            assertThat(opens(folk, first)).isFalse();
            assertThat(opens(folk, second)).isTrue();
            assertThat(folk.column("select token_hash from alongside_invitation"))
                    .doesNotContain(token(first));
            assertThat(folk.column("select code_hash from alongside_invitation"))
                    .doesNotContain(second.code(), second.code().replace(" ", ""));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("host-22")
    void paperLetsInAFewTimesAndEachTimeAfterTheFirstIsTold(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            NewWayIn slip = invite(folk, Way.SLIP);
            for (int use = 1; use <= 5; use++) {
                enter(folk, slip);
                assertThat(folk.told(folk.joan)).as("after use " + use).hasSize(use - 1);
                assertThat(folk.told(folk.amina)).hasSize(use - 1);
            }
            assertThatThrownBy(() -> enter(folk, slip)).hasMessage("identity.invitationOver");
            NewWayIn kept = invite(folk, Way.LARGE_SLIP);
            folk.later(Duration.ofDays(14).minusSeconds(1));
            assertThat(opens(folk, kept)).as("post takes its time").isTrue();
            folk.later(Duration.ofSeconds(1));
            assertThat(opens(folk, kept)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachWayHasItsSetting(Kind kind) {
        Map<String, String> turned = Map.of(
                "alongside.mail.host",
                "smtp.example.org",
                "alongside.identity.link-uses",
                "2",
                "alongside.identity.slip-uses",
                "1");
        try (Folk folk = new Folk(kind, turned)) {
            NewWayIn mail = invite(folk, Way.EMAIL);
            enter(folk, mail);
            enter(folk, mail);
            assertThat(folk.told(folk.joan))
                    .as("a second use is told, whatever the way")
                    .containsExactly("usedAgain");
            assertThat(opens(folk, mail)).isFalse();
            NewWayIn slip = invite(folk, Way.SLIP);
            enter(folk, slip);
            assertThat(opens(folk, slip)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aSecondPressIsOneUseAndToldToNobody(Kind kind) {
        try (Folk folk = new Folk(kind, MAIL)) {
            NewWayIn mail = invite(folk, Way.EMAIL);
            SignIn first = folk.at(beans -> beans.get(EntryService.class).enterByLink(token(mail), "this browser"));
            SignIn second = folk.at(beans -> beans.get(EntryService.class).enterByLink(token(mail), "this browser"));
            assertThat(folk.in(first) && folk.in(second)).isTrue();
            assertThat(folk.told(folk.joan)).isEmpty();
            assertThatThrownBy(
                            () -> folk.at(beans -> beans.get(EntryService.class).enterByLink(token(mail), "another")))
                    .hasMessage("identity.invitationOver");
        }
    }

    private static NewWayIn invite(Folk folk, Way way) {
        InvitationWish wish = new InvitationWish(way, "joan@example.org", "07700 900123", "Come and have tea.");
        return folk.as(
                folk.amina,
                beans -> beans.get(InvitationService.class)
                        .invite(folk.joan, wish)
                        .way());
    }

    private static SignIn enter(Folk folk, NewWayIn way) {
        return folk.at(beans -> beans.get(EntryService.class).enterByLink(token(way)));
    }

    private static boolean opens(Folk folk, NewWayIn way) {
        return folk.at(beans -> beans.get(EntryService.class).opens(token(way)));
    }

    private static String token(NewWayIn way) {
        return way.link().substring(way.link().lastIndexOf('/') + 1);
    }
}
