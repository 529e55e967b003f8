package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.asking.AskSnapshot;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.desk.CodeOutcome;
import org.alongside.consent.desk.ReadOut;
import org.alongside.consent.desk.Told;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.rights.AuthorityKind;
import org.alongside.consent.rights.Help;
import org.alongside.consent.rights.Supported;
import org.alongside.consent.rights.SupporterRole;
import org.alongside.consent.vault.Vault;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What reaches us otherwise than on the screen: whose decision it is, and by which right somebody else says it. */
class DeskIT {
    private static final String WORDS = "Respite at home, not only away";

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    @Tag("consent-17")
    void helpIsWrittenDownAndTheDecisionStaysThePersons(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            Supported help = new Supported(SupporterRole.ADVOCATE, Set.of(Help.PICTURES, Help.TIME), true, "");
            UUID record = house.as(house.amina, room -> room.desk.record(ask, Desk.told(house, ask, Answer.YES, help)))
                    .record();
            LoggedEvent yes = last(house, record);
            assertThat(yes.basis()).isEqualTo(DecisionBasis.SELF_WITH_SUPPORT);
            assertThat(yes.decidedBy()).isEqualTo(key(house, house.joan.id()));
            assertThat(yes.recordedBy()).isEqualTo(key(house, house.amina.id()));
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();
            house.in(house.joan, room -> room.consent.withdraw(record));
            assertThat(last(house, record).type()).isEqualTo(EventType.WITHDRAWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-18")
    void nobodyElseDecidesWithoutACheckedRightThatCoversItAndRuns(Kind kind) throws Exception {
        try (House house = new House(kind)) {
            house.vault = new Vault(Files.createTempDirectory("alongside-outside"));
            UUID ask = house.askAbout(house.joan, card, WORDS);
            UUID parent = claim(house, AuthorityKind.PARENT, "QUOTE_NO_NAME");
            refused(house, ask, parent);
            assertThatThrownBy(() -> house.in(house.amina, room -> room.authority.verify(parent)))
                    .hasMessage("consent.leadOnly");
            house.in(house.ruth, room -> room.authority.verify(parent));

            for (AuthorityKind kind2 : List.of(AuthorityKind.LPA_HW, AuthorityKind.LPA_PFA)) {
                UUID attorney = claim(house, kind2, "QUOTE_NO_NAME");
                house.in(house.ruth, room -> room.authority.verify(attorney));
                refused(house, ask, attorney);
            }
            UUID otherThing = claim(house, AuthorityKind.PARENT, "CONTACT_NEWS");
            house.in(house.ruth, room -> room.authority.verify(otherThing));
            refused(house, ask, otherThing);

            UUID record = house.as(house.amina, room -> room.desk.record(ask, by(house, ask, parent)))
                    .record();
            assertThat(last(house, record).basis()).isEqualTo(DecisionBasis.PARENT);
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();
            house.in(house.amina, room -> room.authority.end(parent));
            assertThat(house.gate(house.joan, card, WORDS).state()).isEqualTo(ConsentState.SUSPENDED);
            refused(house, ask, parent);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-21")
    void onTheDayTheChildCanDecideTheParentsYesStopsCountingAndTheChildIsAsked(Kind kind) throws Exception {
        try (House house = new House(kind)) {
            house.vault = new Vault(Files.createTempDirectory("alongside-outside"));
            UUID ask = house.askAbout(house.joan, card, WORDS);
            UUID parent = claim(house, AuthorityKind.PARENT, "QUOTE_NO_NAME");
            house.in(house.ruth, room -> room.authority.verify(parent));
            house.in(house.amina, room -> room.desk.record(ask, by(house, ask, parent)));
            assertThatList(house.as(house.joan, room -> room.questions.open())).isEmpty();
            house.later(Duration.ofDays(100));
            house.in(house.amina, room -> room.authority.round());
            assertThat(house.gate(house.joan, card, WORDS).state()).isEqualTo(ConsentState.SUSPENDED);
            assertThatList(house.as(house.joan, room -> room.questions.open()))
                    .extracting(AskSnapshot::id)
                    .containsExactly(ask);
            Outcome own = house.answer(house.joan, ask, Answer.YES);
            assertThat(own.state()).isEqualTo(ConsentState.GIVEN);
            assertThat(last(house, own.record()).basis()).isEqualTo(DecisionBasis.SELF);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-20")
    void thePersonsOwnNoEndsAProxysYesAndKeepsItFromComingBack(Kind kind) throws Exception {
        try (House house = new House(kind)) {
            house.vault = new Vault(Files.createTempDirectory("alongside-outside"));
            UUID ask = house.askAbout(house.joan, card, WORDS);
            UUID parent = claim(house, AuthorityKind.PARENT, "QUOTE_NO_NAME");
            house.in(house.ruth, room -> room.authority.verify(parent));
            UUID record = house.as(house.amina, room -> room.desk.record(ask, by(house, ask, parent)))
                    .record();
            house.answer(house.joan, ask, Answer.NO);
            assertThat(last(house, record).type()).isEqualTo(EventType.OBJECTED);
            assertThat(house.gate(house.joan, card, WORDS).state()).isEqualTo(ConsentState.WITHDRAWN);
            assertThatThrownBy(() -> house.in(house.amina, room -> room.desk.record(ask, by(house, ask, parent))))
                    .hasMessage("consent.personObjects");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-22")
    void everyWayIsWrittenDownWithWhoAndWhenAndLatePaperRevivesNothing(Kind kind) {
        try (House house = new House(kind)) {
            for (Channel way : List.of(Channel.PAPER, Channel.PHONE, Channel.SPOKEN, Channel.BSL)) {
                Artefact thing = new Artefact("card", UUID.randomUUID());
                UUID ask = house.askAbout(house.joan, thing, WORDS);
                house.later(Duration.ofDays(1));
                Instant said = house.now().minus(Duration.ofHours(3));
                UUID record = house.as(
                                house.amina,
                                room -> room.desk.record(ask, Desk.told(house, ask, Answer.YES, way, said, null, null)))
                        .record();
                LoggedEvent event = last(house, record);
                assertThat(event.channel()).isEqualTo(way);
                assertThat(event.occurredMs()).isEqualTo(said.toEpochMilli());
                assertThat(event.recordedMs()).isEqualTo(house.now().toEpochMilli());
                assertThat(event.recordedBy()).isEqualTo(key(house, house.amina.id()));
                assertThat(house.gate(house.joan, thing, WORDS).permitted()).isTrue();

                house.in(house.joan, room -> room.consent.withdraw(record));
                Outcome late = house.as(
                        house.amina,
                        room -> room.desk.record(
                                ask,
                                Desk.told(house, ask, Answer.YES, Channel.PAPER, said.minusSeconds(60), null, null)));
                assertThat(late.state()).as("paper from before the stop").isEqualTo(ConsentState.WITHDRAWN);
                assertThat(house.gate(house.joan, thing, WORDS).permitted()).isFalse();
            }
            UUID ask = house.askAbout(house.joan, card, WORDS);
            assertThatThrownBy(() -> house.in(
                            house.amina,
                            room -> room.desk.record(
                                    ask,
                                    Desk.told(
                                            house,
                                            ask,
                                            Answer.YES,
                                            Channel.PAPER,
                                            house.now().plusSeconds(1),
                                            null,
                                            null))))
                    .hasMessage("consent.deskFuture");
            assertThatThrownBy(() -> house.in(
                            house.joan, room -> room.desk.record(ask, Desk.told(house, ask, Answer.YES, null))))
                    .isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCodeReadOutOnThePhoneStopsOnlyWithTheNameThatBelongsToIt(Kind kind) {
        try (House house = new House(kind)) {
            Outcome yes = house.answer(house.joan, house.askAbout(house.joan, card, WORDS), Answer.YES);
            String code = house.as(
                    house.joan, room -> room.choices.receipts(1, 1).get(0).readingCode());
            for (List<String> wrong : List.of(List.of(code, "Tom Baker"), List.of("FERN-0000-OTTER", "Joan Price"))) {
                assertThatThrownBy(() -> house.in(
                                house.dev, room -> room.codes.stop(new ReadOut(wrong.get(0), wrong.get(1), "dev"))))
                        .hasMessage("consent.code");
            }
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();
            ReadOut right = new ReadOut(" " + code.toLowerCase(Locale.ROOT), "joan price", "dev");
            CodeOutcome stopped = house.as(house.dev, room -> room.codes.stop(right));
            assertThat(stopped.state()).isEqualTo(ConsentState.WITHDRAWN);
            assertThat(last(house, yes.record()).channel()).isEqualTo(Channel.RECEIPT_CODE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatIsNoRightToConsentHasAWordForIt(Kind kind) {
        try (House house = new House(kind)) {
            String words = Stream.of(AuthorityKind.values(), DecisionBasis.values(), Channel.values())
                    .flatMap(Stream::of)
                    .map(Object::toString)
                    .toList()
                    .toString();
            assertThat(words).doesNotContain("BEST", "INTEREST", "NEXT_OF_KIN", "CONSULTEE", "FAMILY", "CARER");
            UUID ask = house.askAbout(house.joan, card, WORDS);
            refused(house, ask, UUID.randomUUID());
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isFalse();
        }
    }

    private UUID claim(House house, AuthorityKind kind, String purpose) {
        return house.as(
                house.amina,
                room -> room.authority.claim(
                        house.joan.id(),
                        kind,
                        Set.of(purpose),
                        "Mary Price, register 7000",
                        house.now().plus(Duration.ofDays(90))));
    }

    private static Told by(House house, UUID ask, UUID authority) {
        return Desk.told(house, ask, Answer.YES, Channel.PAPER, house.now(), authority, null);
    }

    private static void refused(House house, UUID ask, UUID authority) {
        assertThatThrownBy(() -> house.in(house.amina, room -> room.desk.record(ask, by(house, ask, authority))))
                .isInstanceOf(Refusal.class)
                .satisfies(refused ->
                        assertThat(refused.getMessage()).isIn("consent.noAuthority", "consent.stepNotPossible"));
    }

    private static LoggedEvent last(House house, UUID record) {
        List<LoggedEvent> events = house.as(house.dev, room -> room.log.events(room.decisions.get(record)));
        return events.get(events.size() - 1);
    }

    private static String key(House house, UUID person) {
        return house.as(house.dev, room -> room.decisions.keyOf(person));
    }
}
