package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.takedown.TakeDownOutcome;
import org.alongside.consent.takedown.TakeDownSnapshot;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.people.PersonSnapshot;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has to take something down can read what to look for, and nobody longer than that. */
class AfterWordsIT {
    private static final String WORDS = "Respite at home, not only away";
    private static final UsePlace SUMMARY = new UsePlace("The public summary", Reach.R1, PartOfPerson.QUOTED);
    private static final UsePlace WEBSITE = new UsePlace("www.eastmere.example/carers", Reach.R2, PartOfPerson.QUOTED);
    private static final UsePlace PARTNER = new UsePlace("The hospital trust", Reach.R3, PartOfPerson.QUOTED);

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    void theWordsStayUntilTheLastPlaceIsDoneAndNoLonger(Kind kind) {
        try (House house = new House(kind)) {
            UUID record = house.usedAt(house.joan, card, WORDS, WEBSITE, PARTNER);
            house.in(house.joan, room -> room.consent.withdraw(record));
            house.in(house.joan, room -> room.after.choose(record, AfterChoice.TAKE_AWAY));
            String kept = "select count(*) from alongside_consent_ask where words <> ''";
            List<TakeDownSnapshot> mine = tasks(house, house.amina);
            assertThat(mine).extracting(TakeDownSnapshot::words).containsExactly(WORDS, WORDS);
            house.in(house.amina, room -> room.tasks.done(mine.get(0).id(), TakeDownOutcome.REMOVED, ""));
            assertThat(tasks(house, house.amina))
                    .extracting(TakeDownSnapshot::words)
                    .containsExactly(WORDS);
            assertThat(count(house, kept)).isPositive();
            house.in(house.amina, room -> room.tasks.done(mine.get(1).id(), TakeDownOutcome.RECALLED, ""));
            assertThat(count(house, kept)).isZero();

            UUID nowhere = house.usedAt(house.tom, card, WORDS, SUMMARY);
            house.in(house.tom, room -> room.consent.withdraw(nowhere));
            house.in(house.tom, room -> room.after.choose(nowhere, AfterChoice.TAKE_AWAY));
            assertThat(count(house, kept)).as("nobody needs them").isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTaskNamesTheWordsThatWereOutAndNotThoseOfALaterQuestion(Kind kind) {
        try (House house = new House(kind)) {
            UUID record = house.usedAt(house.joan, card, WORDS, WEBSITE);
            house.later(Duration.ofHours(1));
            house.askAbout(house.joan, card, "Other words");
            house.later(Duration.ofHours(1));
            house.in(house.joan, room -> room.consent.withdraw(record));
            assertThat(tasks(house, house.amina))
                    .extracting(TakeDownSnapshot::words)
                    .containsExactly(WORDS);
        }
    }

    private static List<TakeDownSnapshot> tasks(House house, PersonSnapshot who) {
        return house.as(who, room -> room.tasks.mine());
    }

    private static long count(House house, String sql) {
        return house.as(
                house.dev, room -> ((Number) room.em.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
