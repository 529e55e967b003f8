package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.asking.AskSnapshot;
import org.alongside.consent.asking.QuestionSnapshot;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.desk.Told;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.PrintedWords;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.purposes.TestNotices;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.rights.AuthorityKind;
import org.alongside.consent.rights.RightLine;
import org.alongside.consent.takedown.TakeDownSnapshot;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.consent.vault.Vault;
import org.alongside.testing.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers that reach the desk after others were given: which words they were to, whose they are, and which stands. */
class LateAnswerIT {
    private static final String WORDS = "Respite at home, not only away";
    private static final UsePlace WEBSITE = new UsePlace("www.eastmere.example/carers", Reach.R2, PartOfPerson.QUOTED);

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    @Tag("consent-22")
    void aLateStopWithANewerYesRestsUntilThePersonSaysWhichStands(Kind kind) {
        for (Answer stands : List.of(Answer.YES, Answer.NO)) {
            try (House house = new House(kind)) {
                UUID ask = house.askAbout(house.joan, card, WORDS);
                house.later(Duration.ofDays(2));
                Instant wrote = house.now().minus(Duration.ofDays(1));
                UUID record = house.usedAt(house.joan, card, WORDS, WEBSITE);
                house.later(Duration.ofDays(1));
                Outcome late = desk(house, ask, Answer.NO, wrote, null);
                assertThat(late.state()).isEqualTo(ConsentState.SUSPENDED);
                assertThat(house.gate(house.joan, card, WORDS).permitted()).isFalse();
                assertThat(tasks(house)).as("nothing is taken down on a doubt").isEmpty();
                assertThat(house.fired).noneMatch(ConsentEvent.Withdrawn.class::isInstance);
                assertThatList(house.as(house.joan, room -> room.questions.open()))
                        .extracting(AskSnapshot::id)
                        .containsExactly(ask);
                QuestionSnapshot asked = house.as(house.joan, room -> room.questions.question(ask));
                assertThat(asked.twoAnswers()).isTrue();
                assertThat(asked.since()).isEqualTo(wrote);

                assertThatThrownBy(() -> desk(house, ask, Answer.YES, wrote.plusSeconds(60), null))
                        .as("paper from before they met decides nothing")
                        .hasMessage("consent.whichStands");
                assertThat(state(house)).isEqualTo(ConsentState.SUSPENDED);

                house.later(Duration.ofHours(1));
                Outcome said = stands == Answer.YES
                        ? house.answer(house.joan, ask, Answer.YES)
                        : desk(house, ask, Answer.NO, house.now(), null);
                boolean goesOn = stands == Answer.YES;
                assertThat(said.state()).isEqualTo(goesOn ? ConsentState.GIVEN : ConsentState.WITHDRAWN);
                assertThat(types(house, record).contains(EventType.RESUMED)).isEqualTo(goesOn);
                assertThat(tasks(house)).hasSize(goesOn ? 0 : 1);
                assertThat(house.as(house.dev, room -> room.log.verify()).holds())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-22")
    void aDoubtIsLiftedAtTheDeskByWhatTheyHaveSaidSince(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            house.later(Duration.ofDays(1));
            UUID record = house.answer(house.joan, ask, Answer.YES).record();
            house.later(Duration.ofDays(1));
            desk(house, ask, Answer.NO, house.now().minus(Duration.ofDays(2)), null);
            house.later(Duration.ofHours(2));
            Outcome said = desk(house, ask, Answer.YES, house.now().minusSeconds(60), null);
            assertThat(said.state()).isEqualTo(ConsentState.GIVEN);
            assertThat(types(house, record))
                    .containsSubsequence(EventType.WITHDRAWN, EventType.RESUMED, EventType.RENEWED);
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-22")
    void oldPaperIsAnAnswerToTheWordsOnItAndNotToThoseOfNow(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            UUID purpose = house.as(
                    house.amina, room -> room.purposes.purpose("QUOTE_NO_NAME").id());
            UUID old = versions(house, ask).get(0).rendition();
            publish(house, purpose, Change.MINOR, "May we use your words? Please.");
            List<PrintedWords> both = versions(house, ask);
            assertThat(both).extracting(PrintedWords::no).contains(1, 2);
            assertThat(both)
                    .filteredOn(PrintedWords::now)
                    .allSatisfy(it -> assertThat(it.no()).isEqualTo(2));
            UUID record = house.as(house.amina, room -> room.desk.record(ask, paper(house, Answer.YES, old)))
                    .record();
            assertThat(last(house, record).rendition())
                    .as("the words on the paper")
                    .isEqualTo(old);

            UUID second = house.askAbout(house.tom, card, WORDS);
            publish(house, purpose, Change.REPLACES, "May we print your words on a bus?");
            assertThatThrownBy(() ->
                            house.in(house.amina, room -> room.desk.record(second, paper(house, Answer.YES, old))))
                    .hasMessage("consent.questionChanged");
            UUID easy = versions(house, second).stream()
                    .filter(it -> it.now() && it.variant() == Variant.STANDARD)
                    .findFirst()
                    .orElseThrow()
                    .rendition();
            assertThat(house.as(house.amina, room -> room.desk.record(second, paper(house, Answer.YES, easy)))
                            .state())
                    .isEqualTo(ConsentState.GIVEN);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-18")
    void aNoOfSomebodyElseSaysByWhichRightAndNeedsNoneThatWasChecked(Kind kind) throws Exception {
        try (House house = new House(kind)) {
            house.vault = new Vault(Files.createTempDirectory("alongside-outside"));
            UUID ask = house.askAbout(house.joan, card, WORDS);
            UUID record = house.answer(house.joan, ask, Answer.YES).record();
            UUID attorney = claim(house, house.joan.id());
            assertThatList(house.as(house.amina, room -> room.desk.rights(ask)))
                    .containsExactly(new RightLine(attorney, AuthorityKind.LPA_HW, false));
            UUID others = claim(house, house.tom.id());
            assertThatThrownBy(() -> desk(house, ask, Answer.NO, house.now(), others))
                    .hasMessage("consent.noAuthority");
            assertThat(desk(house, ask, Answer.NO, house.now(), attorney).state())
                    .isEqualTo(ConsentState.WITHDRAWN);
            LoggedEvent stop = last(house, record);
            assertThat(stop.type()).isEqualTo(EventType.WITHDRAWN);
            assertThat(stop.basis()).isEqualTo(DecisionBasis.ATTORNEY);
            assertThat(leaningOn(house, stop)).isEqualTo(attorney);

            UUID never = house.askAbout(house.tom, card, WORDS);
            UUID refused = desk(house, never, Answer.NO, house.now(), others).record();
            assertThat(last(house, refused).type()).isEqualTo(EventType.REFUSED);
            assertThat(leaningOn(house, last(house, refused))).isEqualTo(others);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDeputyWritesDownLikeTheContactAndNobodyElseDoes(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            house.answer(house.joan, ask, Answer.HELP);
            assertThatList(house.as(house.claire, room -> room.questions.wantingHelp()))
                    .hasSize(1);
            assertThatList(house.as(house.dev, room -> room.questions.wantingHelp()))
                    .isEmpty();
            assertThatThrownBy(() ->
                            house.in(house.dev, room -> room.desk.record(ask, Desk.told(house, ask, Answer.YES, null))))
                    .hasMessage("consent.question");
            assertThat(house.as(house.claire, room -> room.desk.record(ask, Desk.told(house, ask, Answer.YES, null)))
                            .state())
                    .isEqualTo(ConsentState.GIVEN);
        }
    }

    private Outcome desk(House house, UUID ask, Answer answer, Instant happened, @Nullable UUID authority) {
        return house.as(
                house.amina,
                room -> room.desk.record(ask, Desk.told(house, ask, answer, Channel.PAPER, happened, authority, null)));
    }

    private static Told paper(House house, Answer answer, UUID words) {
        return new Told(answer, Channel.PAPER, house.now(), words, null, null, UUID.randomUUID());
    }

    private static List<PrintedWords> versions(House house, UUID ask) {
        return house.as(house.amina, room -> room.desk.versions(ask));
    }

    private static void publish(House house, UUID purpose, Change change, String question) {
        house.in(house.amina, room -> TestNotices.publish(room.purposes, purpose, change, question));
    }

    private static UUID claim(House house, UUID whom) {
        return house.as(
                house.amina,
                room -> room.authority.claim(
                        whom,
                        AuthorityKind.LPA_HW,
                        Set.of("QUOTE_NO_NAME"),
                        "Mary Price, register 7000",
                        house.now().plus(Duration.ofDays(90))));
    }

    private ConsentState state(House house) {
        return house.gate(house.joan, card, WORDS).state();
    }

    private static List<TakeDownSnapshot> tasks(House house) {
        return house.as(house.amina, room -> room.tasks.mine());
    }

    private static UUID leaningOn(House house, LoggedEvent event) {
        return house.as(
                house.dev,
                room -> UUID.fromString(room.em
                        .createNativeQuery(
                                "select cast(authority_id as varchar(36)) from alongside_consent_event where log_seq = ?")
                        .setParameter(1, event.seq())
                        .getSingleResult()
                        .toString()));
    }

    private static List<EventType> types(House house, UUID record) {
        return events(house, record).stream().map(LoggedEvent::type).toList();
    }

    private static LoggedEvent last(House house, UUID record) {
        List<LoggedEvent> events = events(house, record);
        return events.get(events.size() - 1);
    }

    private static List<LoggedEvent> events(House house, UUID record) {
        return house.as(house.dev, room -> room.log.events(room.decisions.get(record)));
    }
}
