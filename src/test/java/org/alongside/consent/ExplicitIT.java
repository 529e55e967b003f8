package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.desk.ReadOut;
import org.alongside.consent.desk.Told;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.log.Hash;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.records.Entry;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.rights.Supported;
import org.alongside.consent.rights.SupporterRole;
import org.alongside.consent.vault.Vault;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A yes that has to be explicit is explicit whichever way it reaches us. */
@Tag("consent-15")
class ExplicitIT {
    private static final String EXPLICIT = "ACCESS_NEEDS";

    @ParameterizedTest
    @EnumSource
    @Tag("consent-22")
    void aYesSaidAloudNeedsClearWordsOfTheirOwnAndIsLoggedAsExplicit(Kind kind) throws Exception {
        try (House house = new House(kind)) {
            house.vault = new Vault(Files.createTempDirectory("alongside-outside"));
            UUID ask = ask(house);
            for (String nothing : List.of("", "  ")) {
                assertThatThrownBy(() -> spoken(house, ask, nothing))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("consent.deskStatementNeeded");
            }
            for (String unclear : List.of("keep the list", "yes, but not yet", "no", "yesterday")) {
                assertThatThrownBy(() -> spoken(house, ask, unclear))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("consent.deskStatementUnclear");
            }
            assertThat(state(house)).isEqualTo(ConsentState.REQUESTED);

            UUID record = spoken(house, ask, " Yes, keep my list ").record();
            assertThat(state(house)).isEqualTo(ConsentState.GIVEN);
            assertThat(consentType(house)).isEqualTo("EXPLICIT");
            assertThat(last(house, record).optionsJson())
                    .as("the sealed words, never the open ones")
                    .contains(Entry.STATEMENT)
                    .doesNotContain(Hash.of("Yes, keep my list"));
            assertThat(house.as(house.dev, room -> room.log.verify()).holds()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-22")
    void aTickBesideTheWholeSentenceOnPaperIsExplicitAndANoBesideItMakesItUnclear(Kind kind) throws Exception {
        try (House house = new House(kind)) {
            house.vault = new Vault(Files.createTempDirectory("alongside-outside"));
            UUID ask = ask(house);
            assertThatThrownBy(() -> paper(house, ask, "but not my mother"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("consent.deskStatementUnclear");
            UUID record = paper(house, ask, "").record();
            assertThat(consentType(house)).isEqualTo("EXPLICIT");
            assertThat(last(house, record).optionsJson())
                    .contains(Hash.of(shown(house).wording().yes()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNoNeedsNoWords(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = ask(house);
            house.in(house.amina, room -> room.desk.record(ask, Desk.told(house, ask, Answer.NO, null)));
            assertThat(state(house)).isEqualTo(ConsentState.REFUSED);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-14")
    void aYesThatMayGoOnIsSaidInOwnWordsAgain(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = ask(house);
            UUID shown = shown(house).id();
            UUID record = house.as(
                            house.joan,
                            room -> room.consent.answer(ask, Answer.YES, shown, UUID.randomUUID(), "I agree"))
                    .record();
            house.later(Duration.ofDays(366));
            assertThat(state(house)).isEqualTo(ConsentState.EXPIRED);
            for (String unclear : List.of("", "go on", "not again")) {
                assertThatThrownBy(() -> goOn(house, ask, shown, unclear))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("consent.statementNeeded");
            }
            assertThat(state(house)).isEqualTo(ConsentState.EXPIRED);
            assertThat(goOn(house, ask, shown, "Yes, go on").state()).isEqualTo(ConsentState.GIVEN);
            assertThat(last(house, record).optionsJson()).contains(Hash.of("Yes, go on"));
            assertThat(consentType(house)).isEqualTo("EXPLICIT");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-23")
    void aCodeThatIsReadOutGivesNothingThatNeedsOwnWords(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = ask(house);
            RenditionSnapshot shown = shown(house);
            UUID record = house.as(
                            house.joan,
                            room -> room.consent.answer(ask, Answer.YES, shown.id(), UUID.randomUUID(), "I agree"))
                    .record();
            house.in(house.joan, room -> room.consent.withdraw(record));
            String code = house.as(
                    house.joan, room -> room.choices.receipts(1, 1).get(0).readingCode());
            ReadOut joan = new ReadOut(code, "Joan Price", "10.0.0.1");
            assertThat(house.asNobody(room -> room.codes.look(joan)).canGive()).isFalse();
            assertThatThrownBy(() -> house.asNobody(room -> room.codes.give(joan, shown.id(), UUID.randomUUID())))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("consent.codeStatement");
            assertThat(state(house)).isEqualTo(ConsentState.WITHDRAWN);
        }
    }

    private static UUID ask(House house) {
        return house.as(
                house.amina, room -> room.ask.ask(house.joan.id(), EXPLICIT, Scope.everything(), "your page", ""));
    }

    private static Outcome spoken(House house, UUID ask, String words) {
        return told(house, ask, Channel.SPOKEN, false, words);
    }

    private static Outcome paper(House house, UUID ask, String words) {
        return told(house, ask, Channel.PAPER, true, words);
    }

    private static Outcome told(House house, UUID ask, Channel way, boolean ticked, String words) {
        Supported help = words.isEmpty() ? null : new Supported(SupporterRole.STAFF, Set.of(), false, words);
        Told told = new Told(Answer.YES, way, house.now(), shown(house).id(), null, help, ticked, UUID.randomUUID());
        return house.as(house.amina, room -> room.desk.record(ask, told));
    }

    private static Outcome goOn(House house, UUID ask, UUID shown, String words) {
        return house.as(house.joan, room -> room.consent.goOn(ask, shown, UUID.randomUUID(), words));
    }

    private static RenditionSnapshot shown(House house) {
        return house.as(
                house.dev,
                room -> room.purposes.current(room.purposes.purpose(EXPLICIT).id(), Texts.STANDARD));
    }

    private static ConsentState state(House house) {
        return house.as(
                        house.dev,
                        room -> room.gate.check(EXPLICIT, new GateQuestion(house.joan.id(), Scope.everything(), null)))
                .state();
    }

    /** Of the newest line of the log. */
    private static String consentType(House house) {
        return house.as(
                house.dev,
                room -> room.em
                        .createNativeQuery("select consent_type from alongside_consent_event order by log_seq desc")
                        .setMaxResults(1)
                        .getSingleResult()
                        .toString());
    }

    private static LoggedEvent last(House house, UUID record) {
        List<LoggedEvent> events = house.as(house.dev, room -> room.log.events(room.decisions.get(record)));
        return events.get(events.size() - 1);
    }
}
