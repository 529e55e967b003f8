package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.register.AsOf;
import org.alongside.consent.register.AsOfService;
import org.alongside.consent.register.DecisionRegisterService;
import org.alongside.consent.register.PermitSnapshot;
import org.alongside.consent.register.RegisterFilter;
import org.alongside.consent.rest.RegisterFiles;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.people.PersonSnapshot;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The register says how many, and what was permitted at any line of the log is found again from the log alone. */
class RegisterIT {
    private static final String NEWS = "CONTACT_NEWS";
    private static final int MANY = 5;

    private static UUID ask(House house, PersonSnapshot whom) {
        return house.as(house.amina, room -> room.ask.ask(whom.id(), NEWS, Scope.everything(), "", ""));
    }

    private static List<PersonSnapshot> people(House house, String name) {
        List<PersonSnapshot> people = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            people.add(house.newcomer(name + " " + i));
        }
        return people;
    }

    private static Map<ConsentState, Integer> counts(House house, RegisterFilter filter) {
        return house
                .as(house.ruth, room -> room.the(DecisionRegisterService.class).counts(filter))
                .stream()
                .filter(line -> line.purpose().equals(NEWS))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-11")
    void sixAnswersAreSixDifferentNumbersInTheReport(Kind kind) {
        try (House house = new House(kind)) {
            people(house, "Expired").forEach(it -> house.answer(it, ask(house, it), Answer.YES));
            house.later(Duration.ofDays(1000));
            List<PersonSnapshot> superseded = people(house, "Superseded");
            superseded.forEach(it -> house.answer(it, ask(house, it), Answer.YES));
            UUID news = house.as(house.dev, room -> room.purposes.purpose(NEWS).id());
            house.in(
                    house.dev,
                    room -> room.superseding.replaced(new org.alongside.consent.notices.NoticeReplaced(news)));
            people(house, "Refused").forEach(it -> house.answer(it, ask(house, it), Answer.NO));
            people(house, "Not now").forEach(it -> house.answer(it, ask(house, it), Answer.NOT_NOW));
            people(house, "Stopped").forEach(it -> {
                UUID record = house.answer(it, ask(house, it), Answer.YES).record();
                house.in(it, room -> room.consent.withdraw(record));
            });
            people(house, "Running").forEach(it -> house.answer(it, ask(house, it), Answer.YES));
            people(house, "Never");
            Map<ConsentState, Integer> counts = counts(house, RegisterFilter.ALL);
            assertThat(counts)
                    .containsEntry(ConsentState.REFUSED, MANY)
                    .containsEntry(ConsentState.WITHDRAWN, MANY)
                    .containsEntry(ConsentState.DEFERRED, MANY)
                    .containsEntry(ConsentState.EXPIRED, MANY)
                    .containsEntry(ConsentState.SUPERSEDED, MANY)
                    .containsEntry(ConsentState.NONE, MANY + 2) // Joan and Tom were not asked either
                    .containsEntry(ConsentState.GIVEN, MANY);
            String file = house.as(
                    house.ruth,
                    room -> RegisterFiles.counts(
                            room.the(DecisionRegisterService.class).counts(RegisterFilter.ALL)));
            assertThat(file).contains("CONTACT_NEWS,REFUSED,5\r\n", "CONTACT_NEWS,WITHDRAWN,5\r\n");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-40")
    void fewerThanFiveAreNotCountedAndNobodyElseReads(Kind kind) {
        try (House house = new House(kind)) {
            people(house, "Never").forEach(it -> {});
            house.answer(house.joan, ask(house, house.joan), Answer.NO);
            house.answer(house.tom, ask(house, house.tom), Answer.YES);
            Map<ConsentState, Integer> counts = counts(house, RegisterFilter.ALL);
            assertThat(counts).doesNotContainKeys(ConsentState.REFUSED, ConsentState.GIVEN, ConsentState.NONE);
            List<PermitSnapshot> running = house.as(
                    house.ruth,
                    room -> room.the(DecisionRegisterService.class)
                            .running(new RegisterFilter(NEWS, null, null, 1, null), 1, 10));
            String joan = house.as(house.ruth, room -> room.decisions.keyOf(house.joan.id()));
            assertThat(running).hasSize(1);
            assertThat(running.toString()).doesNotContain(joan, "Joan", "Tom");
            for (PersonSnapshot nobody : List.of(house.amina, house.dev, house.joan)) {
                assertThatThrownBy(() -> house.in(
                                nobody,
                                room -> room.the(DecisionRegisterService.class).counts(RegisterFilter.ALL)))
                        .isInstanceOf(org.alongside.platform.Refusal.class);
                assertThatThrownBy(() -> house.in(
                                nobody, room -> room.the(AsOfService.class).moment(null, null)))
                        .isInstanceOf(org.alongside.platform.Refusal.class);
            }
        }
    }

    /** Whoever looks before and after somebody decided must not learn from the difference what they said. */
    @ParameterizedTest
    @EnumSource
    @Tag("consent-40")
    void aCountStandsForAnHourWhateverIsDecidedMeanwhile(Kind kind) {
        try (House house = new House(kind)) {
            people(house, "Refused").forEach(it -> house.answer(it, ask(house, it), Answer.NO));
            people(house, "Not now").forEach(it -> house.answer(it, ask(house, it), Answer.NOT_NOW));
            people(house, "Never");
            PersonSnapshot last = house.newcomer("Last");
            UUID ask = ask(house, last);
            house.answer(last, ask, Answer.NOT_NOW);
            assertThat(counts(house, RegisterFilter.ALL)).containsEntry(ConsentState.REFUSED, MANY);
            house.answer(last, ask, Answer.NO);
            house.later(Duration.ofMinutes(59));
            assertThat(counts(house, RegisterFilter.ALL)).containsEntry(ConsentState.REFUSED, MANY);
            house.later(Duration.ofMinutes(1));
            assertThat(counts(house, RegisterFilter.ALL)).containsEntry(ConsentState.REFUSED, MANY + 1);
        }
    }

    /** What the gate said after each step is what the auditor's gate says of that number, long after. */
    @ParameterizedTest
    @EnumSource
    @Tag("consent-41")
    void everyPastLineOfTheLogGivesTheGateOfThatMoment(Kind kind) {
        try (House house = new House(kind)) {
            List<PersonSnapshot> people = people(house, "Member");
            Random random = new Random(41);
            Map<Long, Map<String, ConsentState>> history = new HashMap<>();
            Map<PersonSnapshot, UUID> asks = new HashMap<>();
            people.forEach(it -> asks.put(it, ask(house, it)));
            for (int step = 0; step < 40; step++) {
                house.later(Duration.ofDays(random.nextInt(60)));
                PersonSnapshot who = people.get(random.nextInt(people.size()));
                UUID ask = asks.get(who);
                if (random.nextInt(3) == 0) {
                    house.answer(who, Objects.requireNonNull(ask), Answer.NO);
                } else {
                    house.answer(who, Objects.requireNonNull(ask), Answer.YES);
                }
                long head = house.as(house.dev, room -> room.log.headSeq());
                Map<String, ConsentState> then = new HashMap<>();
                people.forEach(it -> then.put(
                        house.as(house.dev, room -> room.decisions.keyOf(it.id())),
                        house.as(
                                        house.dev,
                                        room -> room.gate.check(
                                                NEWS, new GateQuestion(it.id(), Scope.everything(), null)))
                                .state()));
                AsOf moment = new AsOf(head, house.now());
                history.put(head, then);
                compare(house, moment, then);
            }
            history.forEach((seq, then) -> {
                AsOf moment =
                        house.as(house.ruth, room -> room.the(AsOfService.class).moment(seq, null));
                compare(house, moment, then);
            });
            AsOf early = house.as(
                    house.ruth, room -> room.the(AsOfService.class).moment(null, House.START.minusSeconds(60)));
            assertThat(early.seq()).isZero();
            assertThat(house.as(house.ruth, room -> room.the(AsOfService.class).permitted(NEWS, early, ""))
                            .permits())
                    .isEmpty();
        }
    }

    private static void compare(House house, AsOf moment, Map<String, ConsentState> then) {
        List<PermitSnapshot> permits = house.as(
                        house.ruth, room -> room.the(AsOfService.class).permitted(NEWS, moment, ""))
                .permits();
        assertThat(permits)
                .extracting(PermitSnapshot::key)
                .containsExactlyInAnyOrderElementsOf(then.entrySet().stream()
                        .filter(it -> it.getValue().permits())
                        .map(Map.Entry::getKey)
                        .toList());
        assertThat(permits).allSatisfy(it -> {
            assertThat(it.notice().no()).isEqualTo(1);
            assertThat(it.notice().sha256()).hasSize(64);
            assertThat(it.basis()).isEqualTo(DecisionBasis.SELF);
            assertThat(it.seq()).isLessThanOrEqualTo(moment.seq());
        });
        then.forEach((key, state) -> assertThat(house.as(
                                house.ruth,
                                room -> room.the(AsOfService.class).gate(key, NEWS, Scope.everything(), moment))
                        .state())
                .isEqualTo(state));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-41")
    void aYesToOneThingIsListedWithItsUsesAndEndsWithAStopOfEverything(Kind kind) {
        try (House house = new House(kind)) {
            Artefact card = new Artefact("card", UUID.randomUUID());
            house.usedAt(house.joan, card, "Words", new UsePlace("The summary", Reach.R2, PartOfPerson.QUOTED));
            AsOf before =
                    house.as(house.ruth, room -> room.the(AsOfService.class).moment(null, null));
            UUID all = house.as(
                    house.amina, room -> room.ask.ask(house.joan.id(), "QUOTE_NO_NAME", Scope.everything(), "", ""));
            house.later(Duration.ofDays(1));
            house.answer(house.joan, all, Answer.NO);
            AsOf after =
                    house.as(house.ruth, room -> room.the(AsOfService.class).moment(null, null));
            List<PermitSnapshot> then = house.as(
                            house.ruth, room -> room.the(AsOfService.class).permitted("QUOTE_NO_NAME", before, ""))
                    .permits();
            assertThat(then).hasSize(1);
            assertThat(then.get(0).uses())
                    .extracting(PermitSnapshot.UsedAt::location)
                    .containsExactly("The summary");
            assertThat(house.as(house.ruth, room -> room.the(AsOfService.class).permitted("QUOTE_NO_NAME", after, ""))
                            .permits())
                    .isEmpty();
            String key = then.get(0).key();
            assertThat(house.as(
                                    house.ruth,
                                    room -> room.the(AsOfService.class)
                                            .gate(key, "QUOTE_NO_NAME", Scope.of(card), after))
                            .permitted())
                    .isEqualTo(house.gate(house.joan, card, null).permitted())
                    .isFalse();
        }
    }
}
