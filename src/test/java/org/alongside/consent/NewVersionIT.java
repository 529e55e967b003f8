package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.consent.asking.AskSnapshot;
import org.alongside.consent.deciding.Superseding;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.notices.Change;
import org.alongside.consent.receipts.ChoiceSnapshot;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a new version of a question does to the answers. */
class NewVersionIT {
    private static final String QUOTE = "QUOTE_NO_NAME";
    private static final String WORDS = "The bus";
    private final Artefact card = new Artefact("card", UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    @Tag("consent-10")
    void betterWordsChangeNoAnswerAndAFormThatIsOpenIsTaken(Kind kind) {
        try (House house = new House(kind)) {
            house.answer(house.joan, house.askAbout(house.joan, card, WORDS), Answer.YES);
            UUID open = house.askAbout(house.tom, card, WORDS);
            UUID seen =
                    house.as(house.tom, room -> room.questions.question(open).rendition());
            Publishing.version(house, QUOTE, Change.MINOR, "May we use these words?");
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();
            house.in(house.tom, room -> room.consent.answer(open, Answer.YES, seen, UUID.randomUUID()));
            assertThat(house.gate(house.tom, card, WORDS).permitted()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-10")
    void anotherQuestionStopsNewUsesAndAsksAgainWhileWhatIsOutStaysUntilANo(Kind kind) {
        try (House house = new House(kind)) {
            UsePlace report = new UsePlace("The yearly report", Reach.R4, PartOfPerson.QUOTED);
            UUID record = house.usedAt(house.joan, card, WORDS, report);
            UUID open = house.askAbout(house.tom, card, WORDS);
            UUID seen =
                    house.as(house.tom, room -> room.questions.question(open).rendition());
            Publishing.version(house, QUOTE, Change.REPLACES, "May we print your words on a bus?");

            assertThat(house.gate(house.joan, card, WORDS).state()).isEqualTo(ConsentState.SUPERSEDED);
            GateQuestion question = new GateQuestion(house.joan.id(), Scope.of(card), WORDS);
            assertThat(house.as(house.dev, room -> room.gate.use(QUOTE, question, card, report))
                            .permitted())
                    .isFalse();
            List<AskSnapshot> again = house.as(house.joan, room -> room.questions.open());
            assertThatList(again).hasSize(1);
            assertThat(again.get(0).question()).contains("bus");
            assertThat(tasks(house, record)).as("what is out stays").isZero();
            assertThatThrownBy(() ->
                            house.in(house.tom, room -> room.consent.answer(open, Answer.YES, seen, UUID.randomUUID())))
                    .hasMessage("consent.questionChanged");
            assertThat(house.as(house.tom, room -> room.questions.question(open))
                            .wording()
                            .question())
                    .contains("bus");

            house.answer(house.joan, again.get(0).id(), Answer.NO);
            assertThat(house.gate(house.joan, card, WORDS).state()).isEqualTo(ConsentState.REFUSED);
            assertThat(tasks(house, record)).as("a no reaches what is out").isPositive();
            assertThat(house.as(house.ruth, room -> room.log.verify()).holds()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-10")
    void manyAnswersAreGoneThroughInPartsAndNoneIsLeftOut(Kind kind) {
        try (House house = new House(kind)) {
            List<PersonSnapshot> people = IntStream.range(0, Superseding.PART + 10)
                    .mapToObj(i -> house.newcomer("Person " + i))
                    .toList();
            people.forEach(one -> house.answer(one, house.askAbout(one, card, WORDS), Answer.YES));
            Publishing.version(house, QUOTE, Change.REPLACES, "May we print your words on a bus?");
            assertThat(people)
                    .allSatisfy(one ->
                            assertThat(house.gate(one, card, WORDS).state()).isEqualTo(ConsentState.SUPERSEDED));
            assertThat(house.as(house.ruth, room -> room.log.verify()).holds()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-10")
    void whatIsAddedIsAskedAloneAndOnlyOfThoseWhoSaidYes(Kind kind) {
        try (House house = new House(kind)) {
            house.answer(house.joan, house.askAbout(house.joan, card, WORDS), Answer.YES);
            house.answer(house.tom, house.askAbout(house.tom, card, WORDS), Answer.NO);
            UUID draft = house.as(house.ruth, room -> room.notices.start(QUOTE, Change.ADDS, "QUOTE_NAMED"));
            Publishing.check(house, draft);
            Publishing.publish(house, draft);

            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();
            List<AskSnapshot> asked = house.as(house.joan, room -> room.questions.open());
            assertThatList(asked).hasSize(1);
            assertThatObject(house.as(
                            house.joan,
                            room -> room.purposes.purpose("QUOTE_NAMED").id()))
                    .isEqualTo(house.as(
                            house.joan,
                            room -> room.decisions
                                    .get(room.questions
                                            .question(asked.get(0).id())
                                            .record())
                                    .purpose()));
            assertThatList(house.as(house.tom, room -> room.questions.open())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-11")
    void sixDifferentEndsShowAsSixDifferentStates(Kind kind) {
        try (House house = new House(kind)) {
            UUID refused = house.askAbout(house.joan, new Artefact("card", UUID.randomUUID()), "a");
            UUID stopped = house.askAbout(house.joan, new Artefact("card", UUID.randomUUID()), "b");
            UUID later = house.askAbout(house.joan, new Artefact("card", UUID.randomUUID()), "c");
            UUID ended = house.askAbout(house.joan, new Artefact("card", UUID.randomUUID()), "d");
            house.answer(house.joan, ended, Answer.YES);
            house.later(Duration.ofDays(366));
            UUID changed = house.askAbout(house.joan, card, WORDS);
            house.answer(house.joan, changed, Answer.YES);
            Publishing.version(house, QUOTE, Change.REPLACES, "May we print your words on a bus?");
            house.answer(house.joan, refused, Answer.NO);
            UUID record = house.answer(house.joan, stopped, Answer.YES).record();
            house.in(house.joan, room -> room.consent.withdraw(record));
            house.answer(house.joan, later, Answer.NOT_NOW);

            assertThatList(house.as(house.joan, room -> room.choices.choices()))
                    .extracting(ChoiceSnapshot::state)
                    .containsExactlyInAnyOrder(
                            ConsentState.REFUSED,
                            ConsentState.WITHDRAWN,
                            ConsentState.DEFERRED,
                            ConsentState.EXPIRED,
                            ConsentState.SUPERSEDED);
            assertThatList(house.as(house.joan, room -> room.choices.others()))
                    .as("never asked")
                    .anySatisfy(line -> assertThat(line.whyNotAsked()).isNull());
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-16")
    void sharingNamesOneBodyAndAnotherBodyIsAnotherDecision(Kind kind) {
        try (House house = new House(kind)) {
            UUID council = house.as(house.ruth, room -> room.parties.add("Eastmere Council", "01632 960000"));
            UUID trust = house.as(house.ruth, room -> room.parties.add("Riverside NHS Trust", "01632 960001"));
            assertThatThrownBy(() -> house.in(
                            house.amina,
                            room -> room.ask.ask(
                                    house.joan.id(), "SHARE_PARTNER", Scope.everything(), "our partners", "")))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("consent.onePartner");
            UUID first = share(house, council);
            assertThat(house.as(house.joan, room -> room.questions.question(first))
                            .wording()
                            .question())
                    .contains("Eastmere Council")
                    .doesNotContain("partners");
            house.answer(house.joan, first, Answer.YES);
            assertThat(shares(house, council)).isTrue();
            assertThat(shares(house, trust))
                    .as("a yes to one body is a yes to none other")
                    .isFalse();
            UUID second = share(house, trust);
            assertThat(second).isNotEqualTo(first);
            house.answer(house.joan, second, Answer.NO);
            assertThat(shares(house, council)).isTrue();
            assertThat(shares(house, trust)).isFalse();
        }
    }

    private static UUID share(House house, UUID body) {
        return house.as(
                house.amina,
                room -> room.ask.ask(
                        house.joan.id(),
                        "SHARE_PARTNER",
                        Scope.of(new Artefact("partner", body)),
                        "whatever the caller says",
                        ""));
    }

    private static boolean shares(House house, UUID body) {
        GateQuestion question = new GateQuestion(house.joan.id(), Scope.of(new Artefact("partner", body)), null);
        return house.as(house.dev, room -> room.gate.check("SHARE_PARTNER", question))
                .permitted();
    }

    private static long tasks(House house, UUID record) {
        return ((Number) house.as(
                        house.ruth,
                        room -> room.em
                                .createNativeQuery("select count(*) from alongside_consent_task where record_id = ?")
                                .setParameter(1, record)
                                .getSingleResult()))
                .longValue();
    }
}
