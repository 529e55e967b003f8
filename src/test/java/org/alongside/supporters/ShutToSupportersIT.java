package org.alongside.supporters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.Helping;
import org.alongside.identity.May;
import org.alongside.identity.membership.InvitationService;
import org.alongside.identity.membership.OwnPageService;
import org.alongside.identity.needs.Adjustment;
import org.alongside.identity.needs.NeedService;
import org.alongside.identity.needs.Seen;
import org.alongside.people.NewsSnapshot;
import org.alongside.supporters.stamp.StampService;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shut to a supporter whatever is ticked, and what a person keeps to themselves. */
@ParameterizedClass
@EnumSource
class ShutToSupportersIT {
    private final Table table;
    private final People people;

    ShutToSupportersIT(Kind kind) {
        table = new Table(kind);
        people = table.people;
    }

    /** Each of these has to ask for the person themselves; with every tick set a supporter is refused. */
    @Test
    void whateverIsTickedSomeThingsAreNotForASupporter() {
        UUID support = table.taken(EnumSet.allOf(May.class));
        Helping lee = table.find(table.start(support)).helping();
        people.act(people.joan, beans -> beans.get(NeedService.class).answer(List.of(Adjustment.LOOP)));
        UUID need = people.as(people.joan, beans -> beans.get(NeedService.class).mine())
                .get(0)
                .id();
        table.shut(lee, beans -> Table.supports(beans).name(Table.wish(), null));
        table.shut(lee, beans -> Table.supports(beans).change(support, EnumSet.allOf(May.class), null, null));
        table.shut(lee, beans -> Table.supports(beans).stop(support, null));
        table.shut(lee, beans -> Table.supports(beans).newCode(support));
        table.shut(lee, beans -> Table.supports(beans).mine());
        table.shut(lee, beans -> Table.supports(beans).takeUp("ABC"));
        table.shut(lee, beans -> beans.get(HelpService.class).start(support, table.session));
        table.shut(lee, beans -> beans.get(HelpService.class).forMe());
        table.shut(lee, beans -> beans.get(StampService.class).typedForMe());
        table.shut(lee, beans -> beans.get(OwnNotesService.class).mine());
        table.shut(lee, beans -> beans.get(OwnNotesService.class).write("hello"));
        table.shut(lee, beans -> beans.get(OnlyMeService.class).keep(UUID.randomUUID(), false));
        table.shut(lee, beans -> beans.get(NeedService.class).mine());
        table.shut(lee, beans -> beans.get(NeedService.class).answer(List.of()));
        table.shut(lee, beans -> beans.get(NeedService.class).show(need, Seen.EVERYONE));
        table.shut(lee, beans -> beans.get(OwnPageService.class).describe("Lee", "", false));
        table.shut(lee, beans -> beans.get(OwnPageService.class).endSessions());
        table.shut(lee, beans -> beans.get(OwnPageService.class).seen(UUID.randomUUID()));
        table.shut(lee, beans -> beans.get(InvitationService.class).invite(people.joan));
    }

    @Test
    void newsIsReadOnlyWhereItIsTicked() {
        Helping lee =
                table.find(table.start(table.taken(Set.of(May.SEE_BOARDS)))).helping();
        table.refused(
                lee,
                "identity.notTicked",
                beans -> beans.get(OwnPageService.class).news());
        Helping other = new Helping(lee.help(), lee.supporter(), Set.of(May.READ_NEWS));
        assertThat(people.<List<NewsSnapshot>>helping(
                        people.joan,
                        other,
                        beans -> beans.get(OwnPageService.class).news()))
                .isNotEmpty();
    }

    @Test
    void ownNotesAreReadByNobodyElse() {
        people.act(people.joan, beans -> beans.get(OwnNotesService.class).write("About Lee"));
        assertThat(notes(people.joan)).isEqualTo("About Lee");
        for (UUID other : List.of(people.amina, people.dev, people.lee)) {
            assertThat(notes(other)).isEmpty();
        }
    }

    @Test
    void contactsAreAskedToOfferEveryMemberTimeAloneWhenNewAndThenYearly() {
        assertThat(people.<Integer>as(
                        people.amina, beans -> beans.get(TimeAloneService.class).ask()))
                .isGreaterThanOrEqualTo(3);
        assertThat(offers()).isEqualTo(3);
        people.later(Duration.ofDays(100));
        assertThat(people.<Integer>as(
                        people.amina, beans -> beans.get(TimeAloneService.class).ask()))
                .isZero();
        people.later(Duration.ofDays(266));
        people.as(people.amina, beans -> beans.get(TimeAloneService.class).ask());
        assertThat(offers())
                .as("for everybody, whether or not somebody supports them")
                .isEqualTo(6);
    }

    private long offers() {
        return table.news(people.amina).stream().filter("timeAlone"::equals).count();
    }

    private String notes(UUID who) {
        return people.as(who, beans -> beans.get(OwnNotesService.class).mine());
    }
}
