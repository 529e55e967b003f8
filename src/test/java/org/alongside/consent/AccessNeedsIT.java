package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.gate.AccessNeeds;
import org.alongside.identity.needs.NeedService;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What helps somebody is kept only under their yes. */
class AccessNeedsIT {
    private final List<UUID> forgotten = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("consent-15")
    void aYesOpensANoKeepsNothingAndAStopDeletesAtOnce(Kind kind) {
        try (House house = new House(kind)) {
            house.observe(event -> {
                if (event instanceof ConsentEvent.Withdrawn stop) {
                    house.in(house.joan, room -> needs(room).stopped(stop));
                }
            });
            assertThat(asked(house)).as("a person who was never asked is asked").isFalse();
            String page = house.as(house.joan, room -> needs(room).question());
            assertThat(given(house)).as("a question is no yes").isEmpty();
            UUID ask = UUID.fromString(page.substring(page.indexOf('=') + 1));
            String again = house.as(house.joan, room -> needs(room).question());
            assertThat(again).as("not piled up").isEqualTo(page);

            for (String unclear : List.of("", "my list", "no", "yes, but not yet")) {
                assertThatThrownBy(() -> said(house, ask, unclear))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("consent.statementNeeded");
            }
            assertThat(given(house)).as("a button alone is no explicit yes").isEmpty();
            Outcome yes = said(house, ask, "Yes, keep my list");
            assertThat(house.as(house.joan, room -> room.choices.receipt(Objects.requireNonNull(yes.receipt())))
                            .statement())
                    .isEqualTo("Yes, keep my list");
            assertThat(given(house)).containsExactly(house.joan.id());
            assertThat(asked(house)).isTrue();

            house.in(house.joan, room -> room.consent.withdraw(yes.record()));
            assertThat(given(house)).isEmpty();
            assertThat(forgotten).as("in the transaction of the stop").containsExactly(house.joan.id());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aYesEndsAfterAYear(Kind kind) {
        try (House house = new House(kind)) {
            String page = house.as(house.joan, room -> needs(room).question());
            said(house, UUID.fromString(page.substring(page.indexOf('=') + 1)), "I agree");
            house.later(Duration.ofDays(366));
            assertThat(given(house)).isEmpty();
        }
    }

    private static Outcome said(House house, UUID ask, String statement) {
        return house.as(
                house.joan,
                room -> room.consent.answer(
                        ask, Answer.YES, room.questions.question(ask).rendition(), UUID.randomUUID(), statement));
    }

    private Set<UUID> given(House house) {
        return house.as(
                house.amina, room -> needs(room).given(List.of(house.joan.id(), house.tom.id(), house.amina.id())));
    }

    private boolean asked(House house) {
        return house.as(house.joan, room -> needs(room).asked(house.joan.id()));
    }

    private AccessNeeds needs(Room room) {
        room.instead(new NeedService() {
            @Override
            public void forget(UUID person) {
                forgotten.add(person);
            }
        });
        return room.the(AccessNeeds.class);
    }
}
