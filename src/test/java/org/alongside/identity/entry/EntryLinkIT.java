package org.alongside.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.alongside.identity.Folk;
import org.alongside.identity.sessions.SignIn;
import org.alongside.people.PersonService;
import org.alongside.people.ReachService;
import org.alongside.people.ReachSnapshot;
import org.alongside.people.Way;
import org.alongside.platform.Refusal;
import org.alongside.platform.Refusal.Reason;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Links asked for at the door, on real databases. */
class EntryLinkIT {
    private static final Map<String, String> MAIL = Map.of("alongside.mail.host", "smtp.example.org");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theDoorDoesTheSameForEverybodyAndOnlyTheKnownGetAMail(Kind kind) {
        try (Folk folk = known(kind, MAIL)) {
            ask(folk, " Joan@Example.org ", "10.0.0.1");
            ask(folk, "nobody@example.org", "10.0.0.1");
            assertThat(folk.column("select typed from alongside_entry_wish order by typed"))
                    .as("the same row, whoever it is, and nobody looked up")
                    .containsExactly("joan@example.org", "nobody@example.org");
            assertThat(folk.column("select body from alongside_outbox")).isEmpty();
            answerAll(folk);
            assertThat(folk.column("select address from alongside_outbox")).containsExactly("joan@example.org");
            assertThat(folk.column("select typed from alongside_entry_wish"))
                    .as("what strangers typed is gone")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aLinkLetsInOnceWithinTheHourAndTheNewestWins(Kind kind) {
        try (Folk folk = known(kind, MAIL)) {
            String first = link(folk);
            String second = link(folk);
            assertThat(opens(folk, first)).isFalse();
            for (int look = 0; look < 20; look++) {
                assertThat(opens(folk, second)).isTrue();
            }
            SignIn in = enter(folk, second);
            assertThat(in.person().id()).isEqualTo(folk.joan);
            assertThat(folk.in(in)).isTrue();
            assertThatThrownBy(() -> enter(folk, second)).hasMessage("identity.invitationOver");
            String third = link(folk);
            folk.later(Duration.ofMinutes(60));
            assertThat(opens(folk, third)).isFalse();
            assertThatThrownBy(() -> enter(folk, third)).hasMessage("identity.invitationOver");
            assertThat(folk.column("select token_hash from alongside_entry_link"))
                    .doesNotContain(first, second, third);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void endingAllSignInsEndsALinkOnItsWay(Kind kind) {
        try (Folk folk = known(kind, MAIL)) {
            String token = link(folk);
            folk.at(beans -> {
                beans.get(PersonService.class).endSessions(folk.joan, folk.joan);
                return 0;
            });
            assertThat(opens(folk, token)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aNumberOrAHouseWithoutMailReachesWhoeverAnswers(Kind kind) {
        try (Folk folk = known(kind, Map.of())) {
            for (String typed : List.of("07700 900123", "+44 7700 900 123", "joan@example.org")) {
                ask(folk, typed, "10.0.0.1");
            }
            answerAll(folk);
            assertThat(folk.told(folk.amina)).containsExactly("asksForLink");
            assertThat(folk.column("select body from alongside_outbox")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nobodyAsksWithoutEnd(Kind kind) {
        Map<String, String> few = Map.of(
                "alongside.identity.entry-links-from", "4",
                "alongside.identity.entry-links-for", "2",
                "alongside.identity.entry-links-all", "10");
        try (Folk folk = known(kind, few)) {
            ask(folk, "one@example.org", "10.0.0.1");
            ask(folk, "one@example.org", "10.0.0.2");
            busy(folk, "one@example.org", "10.0.0.3");
            for (int i = 0; i < 3; i++) {
                ask(folk, "some" + i + "@example.org", "10.0.0.1");
            }
            busy(folk, "more@example.org", "10.0.0.1");
            for (int i = 0; i < 5; i++) {
                ask(folk, "other" + i + "@example.org", "10.0.1." + i);
            }
            busy(folk, "last@example.org", "10.0.2.1");
        }
    }

    private static void busy(Folk folk, String typed, String from) {
        assertThatThrownBy(() -> ask(folk, typed, from))
                .satisfies(it -> assertThat(((Refusal) it).reason()).isEqualTo(Reason.BUSY));
    }

    private static Folk known(Kind kind, Map<String, String> settings) {
        Folk folk = new Folk(kind, settings);
        folk.at(beans -> {
            beans.get(ReachService.class)
                    .change(folk.amina, folk.joan, new ReachSnapshot("joan@example.org", "07700900123", Way.EMAIL));
            return 0;
        });
        return folk;
    }

    private static String link(Folk folk) {
        ask(folk, "joan@example.org", "10.0.0.1");
        answerAll(folk);
        folk.later(Duration.ofSeconds(1));
        List<String> bodies = folk.column("select body from alongside_outbox order by written_at");
        return bodies.get(bodies.size() - 1).replaceAll("(?s).*/g/i/(\\S+).*", "$1");
    }

    private static void ask(Folk folk, String typed, String from) {
        folk.at(beans -> {
            beans.get(EntryLinkService.class).ask(typed, from);
            return 0;
        });
    }

    private static void answerAll(Folk folk) {
        folk.at(beans -> {
            beans.get(EntryPostService.class).answerAll();
            return 0;
        });
    }

    private static boolean opens(Folk folk, String token) {
        return folk.at(beans -> beans.get(EntryLinkService.class).opens(token));
    }

    private static SignIn enter(Folk folk, String token) {
        return folk.at(beans -> beans.get(EntryLinkService.class).enter(token));
    }
}
