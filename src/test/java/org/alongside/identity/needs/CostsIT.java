package org.alongside.identity.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.identity.Helping;
import org.alongside.identity.May;
import org.alongside.identity.membership.OwnPageService;
import org.alongside.people.NewsSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.supporters.People;
import org.alongside.testing.Beans;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How costs are met is between the person and whoever answers for them. */
@ParameterizedClass
@EnumSource
class CostsIT {
    private static final CostsWords WORDS = new CostsWords("Taxi, booked by you", "My sister comes", "Cash on the day");

    private final People people;

    CostsIT(Kind kind) {
        people = new People(kind);
    }

    @Test
    @Tag("boards-G40")
    void onlyThePersonAndWhoeverAnswersForThemReadsIt() {
        people.act(people.joan, beans -> costs(beans).write(WORDS));
        for (UUID one : List.of(people.amina, people.dev)) {
            assertThat(people.<String>as(
                            one, beans -> costs(beans).of(people.joan).travel()))
                    .isEqualTo("Taxi, booked by you");
        }
        for (UUID other : List.of(people.claire, people.tom, people.lee, people.joan)) {
            assertThatThrownBy(() -> people.as(other, beans -> costs(beans).of(people.joan)))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> people.act(other, beans -> costs(beans).write(people.joan, WORDS)))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(people.<Boolean>as(people.tom, beans -> costs(beans).mine().nothing()))
                .isTrue();
        Helping lee = new Helping(UUID.randomUUID(), people.snapshot(people.lee), Set.of(May.values()));
        for (Consumer<Beans> shut : List.<Consumer<Beans>>of(
                beans -> costs(beans).mine(),
                beans -> costs(beans).write(WORDS),
                beans -> costs(beans).of(people.joan))) {
            assertThatThrownBy(() -> people.helping(people.joan, lee, beans -> {
                        shut.accept(beans);
                        return lee;
                    }))
                    .hasMessage("identity.notForSupporters");
        }
    }

    @Test
    void whatTheContactTypesIsToldToTheMemberWhoCanTakeItAway() {
        people.act(people.dev, beans -> costs(beans).write(people.joan, WORDS));
        assertThat(people.<String>as(people.joan, beans -> costs(beans).mine().typedBy()))
                .isEqualTo("Dev Patel");
        assertThat(people.<List<NewsSnapshot>>as(
                        people.joan, beans -> beans.get(OwnPageService.class).news()))
                .extracting(NewsSnapshot::what)
                .contains("costsTyped");
        people.act(people.joan, beans -> costs(beans).write(new CostsWords("", " ", null)));
        assertThat(people.<Boolean>as(
                        people.amina, beans -> costs(beans).of(people.joan).nothing()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sort code 20-00-00",
                "to 12345678 please",
                "GB29 NWBK 6016 1331 9268 19",
                "4929 1234 1234 1234",
                "QQ 12 34 56 C"
            })
    void numbersOfMoneyAreNotKept(String words) {
        assertThatThrownBy(() ->
                        people.act(people.joan, beans -> costs(beans).write(new CostsWords("Bus", null, words))))
                .hasMessage("identity.noBankDetails");
    }

    private static CostsService costs(Beans beans) {
        return beans.get(CostsService.class);
    }
}
