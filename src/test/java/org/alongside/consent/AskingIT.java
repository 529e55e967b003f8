package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.asking.AskSnapshot;
import org.alongside.consent.asking.AskedSnapshot;
import org.alongside.consent.asking.HelpSnapshot;
import org.alongside.consent.deciding.Outcome;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may ask, how often, and who learns what of it. */
class AskingIT {
    private static final String WORDS = "The bus stops at six";

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    void onlyStaffAskAndStaffAreNotAskedForTheirWords(Kind kind) {
        try (House house = new House(kind)) {
            assertThatThrownBy(() -> house.in(
                            house.joan,
                            room -> room.ask.ask(house.tom.id(), "QUOTE_NAMED", Scope.of(card), "a page", WORDS)))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> house.in(
                            house.amina,
                            room -> room.ask.ask(house.dev.id(), "QUOTE_NAMED", Scope.of(card), "a page", WORDS)))
                    .hasMessage("consent.notAsked");
            assertThatThrownBy(() -> house.in(
                            house.amina,
                            room -> room.ask.ask(
                                    house.joan.id(), "CONTACT_TAKE_PART", Scope.of(card), "a page", WORDS)))
                    .hasMessage("consent.notAsked");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverAsksCannotTellANoFromSilence(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            AskedSnapshot silent = asked(house);
            house.answer(house.joan, ask, Answer.NO);
            assertThat(asked(house)).isEqualTo(silent);
            assertThat(silent.used()).isFalse();
            assertThat(house.askAbout(house.joan, card, WORDS)).isEqualTo(ask);
            assertThatList(house.as(house.joan, room -> room.questions.open())).isEmpty();
            assertThat(house.fired).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void afterANoTheQuestionRestsForAYear(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            house.answer(house.joan, ask, Answer.NO);
            house.later(Duration.ofDays(365));
            assertThat(house.askAbout(house.joan, card, WORDS)).isNotEqualTo(ask);
            assertThatList(house.as(house.joan, room -> room.questions.open())).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void notNowComesBackOnceAndSilenceIsNeverAYes(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.tom, card, WORDS);
            Outcome later = house.answer(house.tom, ask, Answer.NOT_NOW);
            assertThat(later).isEqualTo(new Outcome(later.record(), ConsentState.DEFERRED, null));
            assertThat(open(house)).isEmpty();

            house.later(Duration.ofDays(30));
            assertThat(open(house)).extracting(AskSnapshot::id).containsExactly(ask);
            house.answer(house.tom, ask, Answer.NOT_NOW);
            house.later(Duration.ofDays(400));
            assertThat(open(house)).isEmpty();
            assertThat(house.gate(house.tom, card, WORDS).permitted()).isFalse();
            assertThat(house.answer(house.tom, ask, Answer.YES).state()).isEqualTo(ConsentState.GIVEN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wantingHelpReachesTheNamedContactAndDecidesNothing(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.as(
                    house.dev, room -> room.ask.ask(house.tom.id(), "QUOTE_NAMED", Scope.of(card), "a page", WORDS));
            assertThat(house.answer(house.tom, ask, Answer.HELP).state()).isEqualTo(ConsentState.REQUESTED);
            house.answer(house.tom, ask, Answer.HELP);
            assertThat(house.fired.stream().filter(ConsentEvent.HelpWanted.class::isInstance))
                    .hasSize(1);
            assertThat(open(house)).hasSize(1);
            assertThatList(house.as(house.dev, room -> room.questions.wantingHelp()))
                    .isEmpty();
            assertThatList(house.as(house.amina, room -> room.questions.wantingHelp()))
                    .extracting(HelpSnapshot::name)
                    .containsExactly("Tom Baker");
            assertThatThrownBy(() -> house.in(house.dev, room -> room.questions.helped(ask)))
                    .isInstanceOf(Refusal.class);
            house.in(house.amina, room -> room.questions.helped(ask));
            assertThatList(house.as(house.amina, room -> room.questions.wantingHelp()))
                    .isEmpty();
            assertThat(open(house)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherWordsAreAskedAboutAnew(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            house.answer(house.joan, ask, Answer.YES);
            UUID again = house.askAbout(house.joan, card, "The bus stops at nine");
            assertThat(again).isNotEqualTo(ask);
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();
            assertThat(house.answer(house.joan, again, Answer.YES).state()).isEqualTo(ConsentState.GIVEN);
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isFalse();
            assertThat(house.gate(house.joan, card, "The bus stops at nine").permitted())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatBelongsToOthersDoesNotExist(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            Outcome yes = house.answer(house.joan, ask, Answer.YES);
            UUID receipt = Objects.requireNonNull(yes.receipt());
            List<String> messages = List.of(
                    message(() -> house.answer(house.tom, ask, Answer.NO)),
                    message(() -> house.in(house.amina, room -> room.questions.question(ask))),
                    message(() -> house.in(house.amina, room -> room.consent.withdraw(yes.record()))),
                    message(() -> house.in(house.tom, room -> room.choices.receipt(receipt))),
                    message(() -> house.in(house.tom, room -> room.choices.receipt(UUID.randomUUID()))));
            assertThat(Set.copyOf(messages))
                    .containsExactlyInAnyOrder("consent.question", "consent.choice", "consent.receipt");
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();
        }
    }

    private AskedSnapshot asked(House house) {
        return house.as(house.amina, room -> room.ask.asked(house.joan.id(), "QUOTE_NO_NAME", Scope.of(card)))
                .orElseThrow();
    }

    private static List<AskSnapshot> open(House house) {
        return house.as(house.tom, room -> room.questions.open());
    }

    private static String message(Runnable attempt) {
        try {
            attempt.run();
            return "nothing refused it";
        } catch (Refusal refused) {
            return refused.key();
        }
    }
}
