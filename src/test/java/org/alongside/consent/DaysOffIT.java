package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThatList;

import java.time.Instant;
import java.util.UUID;
import org.alongside.consent.takedown.TakeDownSnapshot;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Days on which nobody works give a task more time. */
class DaysOffIT {
    @ParameterizedTest
    @EnumSource
    void aBankHolidayIsNotCounted(Kind kind) {
        try (House house = new House(kind)) {
            house.settings.put("alongside.consent.days-off", "2026-11-23");
            UsePlace website = new UsePlace("www.eastmere.example", Reach.R2, PartOfPerson.QUOTED);
            UUID record = house.usedAt(house.joan, new Artefact("card", UUID.randomUUID()), "By bus", website);
            house.in(house.joan, room -> room.consent.withdraw(record));
            assertThatList(house.as(house.amina, room -> room.tasks.mine()))
                    .extracting(TakeDownSnapshot::due)
                    .containsExactly(Instant.parse("2026-11-25T10:00:00Z"));
        }
    }
}
