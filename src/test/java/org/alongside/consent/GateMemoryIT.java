package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.alongside.consent.gate.GateAnswer;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.people.PersonSnapshot;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gate remembers what it read, and never answers with it once anything else is true. */
class GateMemoryIT {
    private static final String WORDS = "Nights are worst";

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    private static boolean shows(House node, PersonSnapshot whose, Artefact card) {
        return node.gate(whose, card, WORDS).permitted();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-28")
    void aStopOnOneNodeIsAStopOnTheOtherInTheSameMoment(Kind kind) {
        try (House one = new House(kind);
                House other = new House(one.database)) {
            other.knows(one.joan);
            UUID record = one.usedAt(one.joan, card, WORDS);
            assertThat(shows(one, one.joan, card)).isTrue();
            assertThat(shows(other, one.joan, card)).isTrue();
            one.in(one.joan, room -> room.consent.withdraw(record));
            assertThat(shows(other, one.joan, card)).isFalse();
            assertThat(shows(one, one.joan, card)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aYesThatIsTakenBackWithItsTransactionWasNeverThere(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            assertThat(shows(house, house.joan, card)).isFalse();
            assertThatThrownBy(() -> house.in(house.joan, room -> {
                        room.answer(ask, Answer.YES, UUID.randomUUID());
                        assertThat(here(house, room).permitted())
                                .as("whoever decides reads their own decision")
                                .isTrue();
                        throw new IllegalStateException("the line is cut");
                    }))
                    .hasMessage("the line is cut");
            assertThat(shows(house, house.joan, card)).isFalse();
            house.answer(house.joan, ask, Answer.NO);
            assertThat(shows(house, house.joan, card)).isFalse();
            house.answer(house.joan, ask, Answer.YES);
            assertThat(shows(house, house.joan, card)).isTrue();
        }
    }

    /** Whoever looks in the middle of forgetting somebody leaves nothing behind that outlives it. */
    @ParameterizedTest
    @EnumSource
    void nobodyIsRememberedWhoWasForgotten(Kind kind) {
        try (House house = new House(kind)) {
            house.usedAt(house.joan, card, WORDS);
            assertThat(shows(house, house.joan, card)).isTrue();
            house.observe(event -> assertThat(shows(house, house.joan, card))
                    .as("until it is written, others read what was")
                    .isTrue());
            house.in(house.ruth, room -> {
                room.keeps.beforeErasing(house.joan.id());
                assertThat(here(house, room).state()).isEqualTo(ConsentState.WITHDRAWN);
                room.em
                        .createNativeQuery("delete from alongside_consent_identity where person = ?")
                        .setParameter(1, house.joan.id())
                        .executeUpdate();
            });
            assertThat(shows(house, house.joan, card)).isFalse();
            assertThat(house.gate(house.joan, card, WORDS).state()).isEqualTo(ConsentState.NONE);
        }
    }

    private GateAnswer here(House house, Room room) {
        return room.gate.check("QUOTE_NO_NAME", new GateQuestion(house.joan.id(), Scope.of(card), WORDS));
    }
}
