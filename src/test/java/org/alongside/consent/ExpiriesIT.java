package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.deciding.Expiries;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many yeses that end on one day: a round gets through all of them, however small its pages. */
class ExpiriesIT {
    private static final int MANY = 7;
    private static final int PAGE = 2;

    @ParameterizedTest
    @EnumSource
    void oneRoundCatchesUpWithEverything(Kind kind) {
        try (House house = new House(kind)) {
            List<Artefact> things = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                Artefact thing = new Artefact("card", UUID.randomUUID());
                house.usedAt(house.joan, thing, "Words " + i);
                things.add(thing);
            }
            house.later(Duration.ofDays(364));
            house.in(house.amina, room -> room.the(Expiries.class).round(PAGE));
            assertThatList(house.as(house.joan, room -> room.questions.open()))
                    .as("asked beforehand")
                    .hasSize(MANY);

            house.later(Duration.ofDays(2));
            house.in(house.amina, room -> room.the(Expiries.class).round(PAGE));
            Object written = house.as(
                    house.dev,
                    room -> room.em
                            .createNativeQuery("select count(*) from alongside_consent_record where state = 'EXPIRED'")
                            .getSingleResult());
            assertThat(((Number) written).intValue()).isEqualTo(things.size());
        }
    }
}
