package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.consent.asking.QuestionSnapshot;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.gate.GateAnswer;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.notices.Change;
import org.alongside.consent.purposes.TestNotices;
import org.alongside.consent.receipts.ChoiceSnapshot;
import org.alongside.consent.receipts.ReceiptSnapshot;
import org.alongside.consent.records.Fact;
import org.alongside.consent.records.History;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asking, answering and stopping on real databases. */
class ConsentIT {
    private static final String WORDS = "Respite at home, not only away";

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    void nothingIsPermittedUntilThePersonSaysYes(Kind kind) {
        try (House house = new House(kind)) {
            assertThat(house.gate(house.joan, card, WORDS)).isEqualTo(GateAnswer.NEVER_SAID);
            UUID ask = house.askAbout(house.joan, card, WORDS);
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isFalse();

            Outcome yes = house.answer(house.joan, ask, Answer.YES);
            assertThat(yes.state()).isEqualTo(ConsentState.GIVEN);
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();
            assertThat(house.gate(house.joan, card, "Other words")).satisfies(other -> {
                assertThat(other.permitted()).isFalse();
                assertThat(other.otherWords()).isTrue();
            });
            assertThat(house.gate(house.tom, card, WORDS).permitted()).isFalse();
            assertThatObject(house.as(house.joan, room -> room.choices.receipt(Objects.requireNonNull(yes.receipt()))))
                    .satisfies(receipt -> {
                        assertThat(receipt.type()).isEqualTo(EventType.GIVEN);
                        assertThat(receipt.words()).isEqualTo(WORDS);
                        assertThat(receipt.holds()).isTrue();
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-12")
    void theOrderOfTheLogDecidesOnEveryDatabase(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            house.as(house.joan, room -> {
                UUID record = room.answer(ask, Answer.YES, UUID.randomUUID()).record();
                room.consent.withdraw(record);
                assertThat(room.answer(ask, Answer.YES, UUID.randomUUID()).state())
                        .isEqualTo(ConsentState.GIVEN);
                return room.consent.withdraw(record);
            });
            assertThat(house.gate(house.joan, card, WORDS).state()).isEqualTo(ConsentState.WITHDRAWN);
            house.in(house.joan, room -> {
                List<LoggedEvent> events =
                        room.log.events(room.decisions.get(choice(room).record()));
                assertThat(events).extracting(LoggedEvent::occurredMs).containsOnly(House.START.toEpochMilli());
                List<Fact> shuffled = new ArrayList<>();
                events.forEach(event -> shuffled.add(0, event.fact()));
                assertThat(new History(shuffled).standing().state()).isEqualTo(ConsentState.WITHDRAWN);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-13")
    void aYesEndsAtTheExactSecondWithNoTimer(Kind kind) {
        try (House house = new House(kind)) {
            house.answer(house.joan, house.askAbout(house.joan, card, WORDS), Answer.YES);
            house.later(Duration.ofDays(365).minusMillis(1));
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();
            house.later(Duration.ofMillis(1));
            assertThat(house.gate(house.joan, card, WORDS)).satisfies(ended -> {
                assertThat(ended.permitted()).isFalse();
                assertThat(ended.state()).isEqualTo(ConsentState.EXPIRED);
            });
            assertThatObject(house.as(house.joan, room -> choice(room).state())).isEqualTo(ConsentState.EXPIRED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void stoppingHidesEveryUseInTheSameTransaction(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            UUID record = house.answer(house.joan, ask, Answer.YES).record();
            UsePlace place = new UsePlace("The public summary", Reach.R1, PartOfPerson.QUOTED);
            GateQuestion question = new GateQuestion(house.joan.id(), Scope.of(card), WORDS);
            house.in(house.dev, room -> room.gate.use("QUOTE_NO_NAME", question, card, place));
            house.in(house.dev, room -> room.gate.use("QUOTE_NO_NAME", question, card, place));
            assertThatList(house.as(house.joan, room -> choice(room).places())).containsExactly("The public summary");

            List<ConsentEvent> inside = new ArrayList<>();
            house.observe(event -> inside.add(event));
            house.in(house.joan, room -> {
                room.consent.withdraw(record);
                assertThat(inside).containsExactly(new ConsentEvent.Withdrawn(house.joan.id(), "QUOTE_NO_NAME", card));
            });
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isFalse();
            assertThatList(house.as(house.joan, room -> choice(room).places())).isEmpty();
            assertThat(house.as(house.dev, room -> room.gate.use("QUOTE_NO_NAME", question, card, place))
                            .permitted())
                    .isFalse();
            assertThatList(house.as(house.joan, room -> choice(room).places())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void stoppingIsUndoneWhenAnObserverFailsAndSoIsNeverHalfDone(Kind kind) {
        try (House house = new House(kind)) {
            UUID record = house.answer(house.joan, house.askAbout(house.joan, card, WORDS), Answer.YES)
                    .record();
            house.observe(event -> {
                throw new IllegalStateException("a page that cannot hide it");
            });
            assertThatThrownBy(() -> house.in(house.joan, room -> room.consent.withdraw(record)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(house.gate(house.joan, card, WORDS).state()).isEqualTo(ConsentState.GIVEN);
            assertThat(house.as(house.dev, room -> room.log.verify()).holds()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDoubleTapIsOneAnswerWithOneReceipt(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            UUID command = UUID.randomUUID();
            Outcome first = house.as(house.joan, room -> room.answer(ask, Answer.YES, command));
            Outcome second = house.as(house.joan, room -> room.answer(ask, Answer.YES, command));
            Outcome third = house.answer(house.joan, ask, Answer.YES);
            assertThat(second).isEqualTo(first);
            assertThat(third).isEqualTo(first);
            assertThatList(house.as(house.joan, room -> room.choices.receipts(1, 10)))
                    .hasSize(1);

            Outcome stopped = house.as(house.joan, room -> room.consent.withdraw(first.record()));
            assertThatObject(house.as(house.joan, room -> room.consent.withdraw(first.record())))
                    .isEqualTo(stopped);
            assertThatList(house.as(house.joan, room -> room.choices.receipts(1, 10)))
                    .extracting(ReceiptSnapshot::type)
                    .containsExactlyInAnyOrder(EventType.GIVEN, EventType.WITHDRAWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherQuestionEndsTheYesAndTheOldFormIsNotTaken(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            UUID seen =
                    house.as(house.joan, room -> room.questions.question(ask).rendition());
            house.answer(house.joan, ask, Answer.YES);
            publish(house, Change.MINOR, "May we use these words?");
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();

            publish(house, Change.REPLACES, "May we print your words on the side of a bus?");
            assertThat(house.gate(house.joan, card, WORDS).state()).isEqualTo(ConsentState.SUPERSEDED);
            assertThatThrownBy(() ->
                            house.in(house.joan, room -> room.consent.answer(ask, Answer.YES, seen, UUID.randomUUID())))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("consent.questionChanged");
            QuestionSnapshot asked = house.as(house.joan, room -> room.questions.question(ask));
            assertThat(asked.wording().question()).contains("bus");
            assertThat(house.answer(house.joan, ask, Answer.YES).state()).isEqualTo(ConsentState.GIVEN);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-5")
    void theSchemaRefusesWhatIsNeededAndYetAskedFor(Kind kind) {
        try (House house = new House(kind)) {
            String told = "select id from alongside_consent_purpose where code = 'CONTACT_TAKE_PART'";
            for (String sql : List.of(
                    "update alongside_consent_purpose_basis set lawful_basis = 'CONSENT' where purpose_id = (" + told
                            + ")",
                    "update alongside_consent_purpose set needed_to_take_part = true where code = 'QUOTE_NAMED'")) {
                assertThatThrownBy(() -> house.in(
                                house.dev,
                                room -> room.em.createNativeQuery(sql).executeUpdate()))
                        .isInstanceOf(PersistenceException.class);
            }
        }
    }

    private static void publish(House house, Change change, String question) {
        house.in(
                house.amina,
                room -> TestNotices.publish(
                        room.purposes, room.purposes.purpose("QUOTE_NO_NAME").id(), change, question));
    }

    private static ChoiceSnapshot choice(Room room) {
        return room.choices.choices().get(0);
    }
}
