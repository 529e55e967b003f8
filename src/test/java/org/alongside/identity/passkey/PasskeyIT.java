package org.alongside.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Folk;
import org.alongside.identity.sessions.SignIn;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Passkeys on real databases, honest ones and others. */
class PasskeyIT {
    private static final Map<String, String> HERE =
            Map.of("alongside.base-url", "https://intranet.example.org/alongside");
    private final SoftPasskey passkey = new SoftPasskey("intranet.example.org", "https://intranet.example.org");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aPasskeyIsAddedNamedUsedAndRemoved(Kind kind) {
        try (Folk folk = new Folk(kind, HERE)) {
            add(folk, passkey);
            PasskeyLine line = mine(folk).get(0);
            assertThat(line.label()).isEqualTo("My phone");
            assertThatThrownBy(() -> rename(folk, folk.amina, line.id())).isInstanceOf(Refusal.class);
            rename(folk, folk.joan, line.id());
            assertThat(mine(folk)).extracting(PasskeyLine::label).containsExactly("The blue one");
            SignIn in = enter(folk, passkey.answer(ask(folk), 1, folk.joan)).orElseThrow();
            assertThat(in.person().id()).isEqualTo(folk.joan);
            assertThat(folk.in(in)).isTrue();
            folk.as(folk.joan, beans -> {
                beans.get(PasskeyService.class).remove(line.id());
                return 0;
            });
            assertThat(enter(folk, passkey.answer(ask(folk), 2, folk.joan))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aChallengeIsAnsweredOnceAndOnlyOneOfOurs(Kind kind) {
        try (Folk folk = new Folk(kind, HERE)) {
            add(folk, passkey);
            String challenge = ask(folk);
            String answer = passkey.answer(challenge, 1, folk.joan);
            assertThat(enter(folk, answer)).isPresent();
            assertThat(enter(folk, answer)).as("the same once more").isEmpty();
            assertThat(enter(folk, passkey.answer(challenge, 2, folk.joan))).isEmpty();
            assertThat(enter(folk, passkey.answer("bm9uZS1vZi1vdXJz", 3, folk.joan)))
                    .isEmpty();
            String late = ask(folk);
            folk.later(Duration.ofMinutes(5));
            assertThat(enter(folk, passkey.answer(late, 4, folk.joan))).isEmpty();
            String forAdding = folk.as(
                    folk.joan, beans -> beans.get(PasskeyService.class).want().challenge());
            assertThat(enter(folk, passkey.answer(forAdding, 5, folk.joan))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aPageThatLooksLikeOursGetsNobodyIn(Kind kind) {
        try (Folk folk = new Folk(kind, HERE)) {
            add(folk, passkey);
            SoftPasskey lured = passkey.lured("https://intranet.example.org.evil.example");
            assertThat(enter(folk, lured.answer(ask(folk), 1, folk.joan))).isEmpty();
            assertThat(enter(folk, passkey.answer(ask(folk), 1, folk.claire)))
                    .as("another person's name on it")
                    .isEmpty();
            SoftPasskey another = new SoftPasskey("intranet.example.org", "https://intranet.example.org");
            assertThat(enter(folk, another.answer(ask(folk), 1, folk.joan)))
                    .as("another key under the same id")
                    .isEmpty();
            assertThat(enter(folk, "{}")).isEmpty();
            assertThat(enter(folk, "not json")).isEmpty();
            assertThatThrownBy(() -> add(folk, lured)).hasMessage("identity.passkeyNotTaken");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aCounterThatGoesBackIsACopyAndBothAreTold(Kind kind) {
        try (Folk folk = new Folk(kind, HERE)) {
            add(folk, passkey);
            assertThat(enter(folk, passkey.answer(ask(folk), 7, folk.joan))).isPresent();
            assertThat(enter(folk, passkey.answer(ask(folk), 7, folk.joan))).isEmpty();
            assertThat(enter(folk, passkey.answer(ask(folk), 3, folk.joan))).isEmpty();
            assertThat(folk.told(folk.joan)).contains("passkeyCopied");
            assertThat(folk.told(folk.amina)).contains("theirPasskeyCopied");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void endingAllSignInsEndsPasskeysAndStaffHaveNone(Kind kind) {
        try (Folk folk = new Folk(kind, HERE)) {
            add(folk, passkey);
            folk.at(beans -> {
                beans.get(PersonService.class).endSessions(folk.joan, folk.joan);
                return 0;
            });
            assertThat(enter(folk, passkey.answer(ask(folk), 1, folk.joan))).isEmpty();
            assertThat(mine(folk)).isEmpty();
            assertThatThrownBy(() -> folk.as(
                            folk.amina, beans -> beans.get(PasskeyService.class).want()))
                    .hasMessage("identity.passkeyForMembers");
        }
    }

    private static void add(Folk folk, SoftPasskey passkey) {
        String challenge = folk.as(
                folk.joan, beans -> beans.get(PasskeyService.class).want().challenge());
        folk.as(folk.joan, beans -> {
            beans.get(PasskeyService.class).add("My phone", passkey.made(challenge));
            return 0;
        });
    }

    private static void rename(Folk folk, UUID who, UUID id) {
        folk.as(who, beans -> {
            beans.get(PasskeyService.class).rename(id, " The blue one ");
            return 0;
        });
    }

    private static List<PasskeyLine> mine(Folk folk) {
        return folk.as(folk.joan, beans -> beans.get(PasskeyService.class).mine());
    }

    private static String ask(Folk folk) {
        return folk.at(beans -> beans.get(PasskeyDoorService.class).ask());
    }

    private static Optional<SignIn> enter(Folk folk, String answer) {
        return folk.at(beans -> beans.get(PasskeyDoorService.class).enter(answer));
    }
}
