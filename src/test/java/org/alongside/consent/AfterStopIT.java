package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.asking.AskSnapshot;
import org.alongside.consent.deciding.Expiries;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.notices.Change;
import org.alongside.consent.purposes.TestNotices;
import org.alongside.consent.receipts.ReceiptSnapshot;
import org.alongside.consent.takedown.AfterSnapshot;
import org.alongside.consent.takedown.TakeDownAction;
import org.alongside.consent.takedown.TakeDownLine;
import org.alongside.consent.takedown.TakeDownOutcome;
import org.alongside.consent.takedown.TakeDownSnapshot;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After a stop: what is hidden, what has to be done, who hears of it, and what the person says about the rest. */
class AfterStopIT {
    private static final String WORDS = "Respite at home, not only away";
    private static final UsePlace SUMMARY = new UsePlace("The public summary", Reach.R1, PartOfPerson.QUOTED);
    private static final UsePlace WEBSITE = new UsePlace("www.eastmere.example/carers", Reach.R2, PartOfPerson.QUOTED);
    private static final UsePlace PARTNER = new UsePlace("The hospital trust", Reach.R3, PartOfPerson.QUOTED);
    private static final UsePlace PRINT =
            new UsePlace("The yearly report 2026, in print", Reach.R4, PartOfPerson.QUOTED);

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    @Tag("consent-29")
    void whatWentFurtherBecomesTasksWithADayAnOwnerAndAnOutcomeThePersonSees(Kind kind) {
        try (House house = new House(kind)) {
            UUID record = house.usedAt(house.joan, card, WORDS, SUMMARY, WEBSITE, PARTNER, PRINT);
            house.in(house.joan, room -> room.consent.withdraw(record));

            assertThat(lines(house))
                    .extracting(TakeDownLine::location, TakeDownLine::outcome)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(WEBSITE.location(), null),
                            org.assertj.core.groups.Tuple.tuple(PARTNER.location(), null),
                            org.assertj.core.groups.Tuple.tuple(PRINT.location(), TakeDownOutcome.CANNOT_RECALL));
            List<TakeDownSnapshot> mine = tasks(house, house.amina);
            assertThat(mine)
                    .extracting(TakeDownSnapshot::location)
                    .containsExactly(WEBSITE.location(), PARTNER.location());
            assertThat(mine.toString()).doesNotContain("Joan", house.joan.id().toString());
            assertThat(tasks(house, house.dev)).isEmpty();
            assertThat(tasks(house, house.ruth)).isEmpty();

            UUID website = mine.get(0).id();
            assertThatThrownBy(() -> house.in(house.dev, room -> room.tasks.done(website, TakeDownOutcome.REMOVED, "")))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("consent.task");
            house.in(house.amina, room -> room.tasks.done(website, TakeDownOutcome.REMOVED, ""));
            assertThat(lines(house))
                    .filteredOn(line -> line.location().equals(WEBSITE.location()))
                    .extracting(TakeDownLine::outcome)
                    .containsExactly(TakeDownOutcome.REMOVED);
            assertThatThrownBy(
                            () -> house.in(house.amina, room -> room.tasks.done(website, TakeDownOutcome.REMOVED, "")))
                    .hasMessage("consent.taskDone");

            house.later(Duration.ofDays(15));
            house.in(house.amina, room -> room.tasks.round());
            assertThat(tasks(house, house.ruth))
                    .as("what is late is seen by the lead")
                    .extracting(TakeDownSnapshot::location)
                    .containsExactly(PARTNER.location());
            assertThat(house.as(house.dev, room -> room.log.verify()).holds()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftOutNeedsNothingMoreToBeDone(Kind kind) {
        try (House house = new House(kind)) {
            UUID record = house.usedAt(house.joan, card, WORDS, WEBSITE);
            house.in(house.joan, room -> room.consent.withdraw(record));
            assertThatThrownBy(() -> house.in(house.tom, room -> room.after.choose(record, AfterChoice.LEAVE_OUT)))
                    .hasMessage("consent.choice");
            house.in(house.joan, room -> room.after.choose(record, AfterChoice.LEAVE_OUT));
            house.in(house.joan, room -> room.after.choose(record, AfterChoice.LEAVE_OUT));
            assertThatThrownBy(() -> house.in(house.joan, room -> room.after.choose(record, AfterChoice.TAKE_AWAY)))
                    .hasMessage("consent.afterChosen");
            assertThat(tasks(house, house.amina)).isEmpty();
            assertThat(lines(house)).extracting(TakeDownLine::outcome).containsExactly(TakeDownOutcome.LEFT_OUT);
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keptWithoutANameNothingLeadsBackToThePerson(Kind kind) {
        try (House house = new House(kind)) {
            UUID record = house.usedAt(house.joan, card, WORDS, SUMMARY, WEBSITE);
            house.in(house.joan, room -> room.consent.withdraw(record));
            house.in(house.joan, room -> room.after.choose(record, AfterChoice.KEEP_UNNAMED));
            assertThat(tasks(house, house.amina))
                    .extracting(TakeDownSnapshot::action)
                    .containsExactly(TakeDownAction.UNNAME);
            assertThat(house.fired)
                    .contains(new ConsentEvent.Chosen(
                            house.joan.id(), "QUOTE_NO_NAME", card, AfterChoice.KEEP_UNNAMED, WORDS));
            assertThat(count(
                            house,
                            "select count(*) from alongside_consent_use where artefact_id = '" + card.id() + "'"))
                    .isZero();
            TakeDownSnapshot task = tasks(house, house.amina).get(0);
            assertThat(task.words()).as("still needed to find the thing").isEqualTo(WORDS);
            house.in(house.amina, room -> room.tasks.done(task.id(), TakeDownOutcome.UNNAMED, ""));
            assertThat(count(house, "select count(*) from alongside_consent_ask where words <> ''"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoSaysNothingForTwoWeeksIsNotAskedAgainAndItStaysHidden(Kind kind) {
        try (House house = new House(kind)) {
            UUID record = house.usedAt(house.joan, card, WORDS, SUMMARY);
            house.in(house.joan, room -> room.consent.withdraw(record));
            house.later(Duration.ofDays(14).minusMillis(1));
            house.in(house.amina, room -> room.after.round());
            assertThat(after(house).open()).isTrue();
            house.later(Duration.ofMillis(1));
            house.in(house.amina, room -> room.after.round());
            assertThat(after(house).open()).isFalse();
            assertThat(after(house).choice()).isEqualTo(AfterChoice.SILENCE);
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-14")
    void aYesIsAskedAboutBeforeItEndsTheSetNumberOfTimesAndSilenceEndsIt(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            house.answer(house.joan, ask, Answer.YES);
            later(house, 334);
            assertThat(open(house)).isEmpty();
            later(house, 1);
            assertThat(open(house)).extracting(AskSnapshot::id).containsExactly(ask);
            house.answer(house.joan, ask, Answer.NOT_NOW);
            assertThat(open(house)).isEmpty();
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();
            later(house, 15);
            assertThat(open(house)).as("half-way").hasSize(1);
            house.answer(house.joan, ask, Answer.NOT_NOW);
            later(house, 14);
            assertThat(open(house)).as("twice and no more").isEmpty();
            later(house, 1);
            assertThat(house.gate(house.joan, card, WORDS).state()).isEqualTo(ConsentState.EXPIRED);
            assertThat(count(house, "select count(*) from alongside_consent_record where state = 'EXPIRED'"))
                    .isEqualTo(1);
            assertThat(house.fired.get(house.fired.size() - 1)).isInstanceOf(ConsentEvent.Lapsed.class);
            assertThat(open(house)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-14")
    void aYesToThatGoesOnForAnotherYear(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            house.answer(house.joan, ask, Answer.YES);
            later(house, 340);
            assertThat(house.as(house.joan, room -> room.questions.question(ask))
                            .endsSoon())
                    .isEqualTo(House.START.plus(Duration.ofDays(365)));
            Outcome renewed = house.answer(house.joan, ask, Answer.YES);
            assertThat(house.answer(house.joan, ask, Answer.YES)).isEqualTo(renewed);
            assertThat(open(house)).isEmpty();
            later(house, 360);
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();
            assertThatList(house.as(house.joan, room -> room.choices.receipts(1, 10)))
                    .extracting(ReceiptSnapshot::type)
                    .containsExactly(EventType.RENEWED, EventType.GIVEN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherQuestionLeavesWhatIsOutAndARefusalOfItTakesItDown(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            house.usedAt(house.joan, card, WORDS, SUMMARY, WEBSITE);
            house.in(
                    house.amina,
                    room -> TestNotices.publish(
                            room.purposes,
                            room.purposes.purpose("QUOTE_NO_NAME").id(),
                            Change.REPLACES,
                            "May we print your words on a bus?"));
            assertThatList(house.as(
                            house.joan, room -> room.choices.choices().get(0).places()))
                    .containsExactly(WEBSITE.location());
            assertThat(tasks(house, house.amina)).isEmpty();
            house.answer(house.joan, ask, Answer.NO);
            assertThat(tasks(house, house.amina))
                    .extracting(TakeDownSnapshot::location)
                    .containsExactly(WEBSITE.location());
        }
    }

    private static void later(House house, int days) {
        house.later(Duration.ofDays(days));
        house.in(house.amina, room -> room.the(Expiries.class).round());
    }

    private static List<AskSnapshot> open(House house) {
        return house.as(house.joan, room -> room.questions.open());
    }

    private static AfterSnapshot after(House house) {
        return house.as(house.joan, room -> room.choices.choices().get(0).after());
    }

    private static List<TakeDownLine> lines(House house) {
        return after(house).tasks();
    }

    private static List<TakeDownSnapshot> tasks(House house, PersonSnapshot who) {
        return house.as(who, room -> room.tasks.mine());
    }

    private static long count(House house, String sql) {
        return house.as(
                house.dev, room -> ((Number) room.em.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
