package org.alongside.supporters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Helping;
import org.alongside.identity.May;
import org.alongside.identity.membership.InvitationService;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a person lets help them, on real databases. */
@ParameterizedClass
@EnumSource
class SupportersIT {
    private final Table table;
    private final People people;

    SupportersIT(Kind kind) {
        table = new Table(kind);
        people = table.people;
    }

    @Test
    @Tag("boards-G37")
    void nothingIsTickedUnlessThePersonTicksIt() {
        UUID support = table.taken(Set.of());
        Helps helps = table.find(table.start(support));
        assertThat(helps.person().id()).isEqualTo(people.joan);
        assertThat(helps.helping().may()).isEmpty();
        assertThat(helps.helping().supporter().id()).isEqualTo(people.lee);
    }

    @Test
    void whatThePersonChangesOrStopsHoldsAtTheNextRequest() {
        UUID support = table.taken(Set.of(May.SEE_BOARDS));
        String token = table.start(support);
        people.act(people.joan, beans -> Table.supports(beans).change(support, Set.of(May.TYPE), null, null));
        assertThat(table.find(token).helping().may()).containsExactly(May.TYPE);
        Set<UUID> help = Set.of(table.find(token).helping().help());
        assertThat(table.standing(help)).isEqualTo(help);
        people.act(people.joan, beans -> Table.supports(beans).stop(support, null));
        assertThat(table.found(token).isEmpty()).isTrue();
        assertThat(table.standing(help)).as("open streams close").isEmpty();
        assertThatThrownBy(() -> table.start(support)).isInstanceOf(Refusal.class);
        assertThat(table.news(people.lee)).contains("supportEnded");
    }

    @Test
    @Tag("boards-G37")
    void aTimeOfHelpingEndsByItselfAndThePersonIsToldOfEachOne() {
        UUID support = table.taken(Set.of(May.SEE_BOARDS));
        String token = table.start(support);
        people.later(Duration.ofMinutes(29));
        assertThat(table.found(token).isEmpty()).isFalse();
        people.later(Duration.ofMinutes(2));
        assertThat(table.found(token).isEmpty()).isTrue();
        table.start(support);
        assertThat(table.news(people.joan)).filteredOn("supporterHelps"::equals).hasSize(2);
        assertThat(people.<List<HelpSnapshot>>as(
                        people.joan, beans -> beans.get(HelpService.class).forMe()))
                .hasSize(2);
    }

    @Test
    void theLastDayEndsIt() {
        UUID support = table.taken(Set.of(May.TYPE));
        people.act(
                people.joan,
                beans -> Table.supports(beans).change(support, Set.of(May.TYPE), LocalDate.of(2026, 11, 23), null));
        String token = table.start(support);
        people.later(Duration.ofHours(13));
        assertThat(table.found(token).isEmpty()).isTrue();
        assertThatThrownBy(() -> table.start(support)).isInstanceOf(Refusal.class);
    }

    @Test
    void theSecretOfATimeOfHelpingIsWorthNothingInOtherHands() {
        String token = table.start(table.taken(Set.of(May.TYPE)));
        assertThat(people.<Optional<Helps>>as(
                        people.tom, beans -> beans.get(HelpService.class).find(token, people.tom)))
                .isEmpty();
    }

    @Test
    void nobodyElseNamesChangesOrStopsASupporter() {
        UUID support = table.taken(Set.of(May.TYPE));
        for (UUID other : List.of(people.tom, people.lee, people.amina, people.claire)) {
            table.refusedFor(other, beans -> Table.supports(beans).stop(support, null));
            table.refusedFor(
                    other, beans -> Table.supports(beans).change(support, EnumSet.allOf(May.class), null, null));
        }
        table.refusedFor(people.amina, beans -> Table.supports(beans).name(Table.wish(), null));
        table.refusedFor(
                people.amina, beans -> Table.supports(beans).stop(support, new Behalf(people.joan, null, null, null)));
        table.refusedFor(people.claire, beans -> Table.supports(beans).stop(support, Table.said(people.joan)));
        table.refusedFor(people.claire, beans -> beans.get(AccountService.class).namedBy(people.joan));
        assertThat(people.as(people.joan, beans -> Table.supports(beans).mine())
                        .get(0)
                        .standing())
                .isTrue();
    }

    @Test
    void whoeverHasNoDeviceSaysItAtTheDeskAndIsTold() {
        UUID support = people.as(
                        people.amina, beans -> Table.supports(beans).name(Table.wish(), Table.said(people.joan)))
                .id();
        SupportSnapshot named = table.mine().get(0);
        assertThat(named.enteredBy()).isEqualTo(people.amina);
        assertThat(table.news(people.joan)).contains("supporterNamed");
        people.act(people.dev, beans -> Table.supports(beans).stop(support, Table.said(people.joan)));
        assertThat(people.as(people.joan, beans -> Table.supports(beans).mine())
                        .get(0)
                        .standing())
                .isFalse();
        assertThat(table.news(people.joan)).contains("supporterStopped");
    }

    @Test
    void theContactMakesAnAccountForTheOneNamedAndItHasNoSide() {
        SupportService.Named named =
                people.as(people.joan, beans -> Table.supports(beans).name(Table.wish(), null));
        table.refusedFor(people.claire, beans -> beans.get(AccountService.class).make(named.id()));
        UUID account =
                people.as(people.amina, beans -> beans.get(AccountService.class).make(named.id()));
        assertThat(people.snapshot(account).side()).isEqualTo(Side.SUPPORTER);
        assertThat(people.snapshot(account).name()).isEqualTo("Lee");
        table.refusedFor(people.amina, beans -> beans.get(AccountService.class).make(named.id()));
        assertThat(people.<String>as(
                        people.amina,
                        beans -> beans.get(InvitationService.class)
                                .invite(account)
                                .code()))
                .isNotBlank();
        assertThat(people.<List<SupportSnapshot>>as(
                        account, beans -> Table.supports(beans).whomIHelp()))
                .extracting(SupportSnapshot::personName)
                .containsExactly("Joan Price");
        table.refusedFor(people.tom, beans -> Table.supports(beans).takeUp(named.code()));
    }

    @Test
    void staffAreNeverSupportersNorIsAnybodyTheirOwn() {
        String code = people.as(people.joan, beans -> Table.supports(beans).name(Table.wish(), null))
                .code();
        table.refusedFor(people.amina, beans -> Table.supports(beans).takeUp(code));
        table.refusedFor(people.joan, beans -> Table.supports(beans).takeUp(code));
        table.refusedFor(people.amina, beans -> Table.supports(beans).name(Table.wish(), Table.said(people.amina)));
    }

    @Test
    @Tag("boards-G37")
    void helpForOneMeetingEndsByItselfWithThatMeetingAndReachesNoOther() {
        UUID meeting = people.occasions.add("Transport forum", people.joan);
        UUID other = people.occasions.add("Not hers", people.tom);
        SupporterWish wish = new SupporterWish("Lee", Set.of(May.MEETINGS), null, meeting);
        table.refusedFor(
                people.joan,
                beans -> Table.supports(beans).name(new SupporterWish("Lee", Set.of(May.MEETINGS), null, other), null));
        SupportService.Named named =
                people.as(people.joan, beans -> Table.supports(beans).name(wish, null));
        people.act(people.lee, beans -> Table.supports(beans).takeUp(named.code()));
        assertThat(table.mine().get(0).occasion()).extracting(Occasion::title).isEqualTo("Transport forum");
        assertThat(people.<List<SupportSnapshot>>as(
                        people.amina, beans -> beans.get(AccountService.class).namedBy(people.joan)))
                .as("her contact was not asked to that meeting and reads no more than that it is one")
                .extracting(SupportSnapshot::meeting, SupportSnapshot::occasion)
                .containsExactly(tuple(meeting, null));

        String token = table.start(named.id());
        Helping lee = table.find(token).helping();
        assertThat(people.<Boolean>helping(
                        people.joan,
                        lee,
                        beans -> beans.get(CurrentPerson.class).reaches(meeting)))
                .isTrue();
        assertThat(people.<Boolean>helping(
                        people.joan,
                        lee,
                        beans -> beans.get(CurrentPerson.class).reaches(other)))
                .isFalse();
        people.occasions.end(meeting);
        assertThat(table.found(token).isEmpty())
                .as("at the next request, without anybody doing anything")
                .isTrue();
        assertThat(table.standing(Set.of(lee.help()))).isEmpty();
        assertThatThrownBy(() -> table.start(named.id())).isInstanceOf(Refusal.class);
        assertThat(table.mine().get(0).standing()).isFalse();
    }

    @Test
    void aContactTypesInAnOnlyMeetingOnlyWhereTheyKnowOfItThemselves() {
        UUID shared = people.occasions.add("Both", people.joan, people.amina);
        UUID hers = people.occasions.add("Hers alone", people.joan);
        assertThat(people.<List<Occasion>>as(
                        people.amina, beans -> beans.get(AccountService.class).ahead(people.joan)))
                .extracting(Occasion::id)
                .containsExactly(shared);
        table.refusedFor(people.claire, beans -> beans.get(AccountService.class).ahead(people.joan));
        table.refusedFor(
                people.amina,
                beans -> Table.supports(beans)
                        .name(new SupporterWish("Lee", Set.of(), null, hers), Table.said(people.joan)));
        people.act(
                people.amina,
                beans -> Table.supports(beans)
                        .name(new SupporterWish("Lee", Set.of(), null, shared), Table.said(people.joan)));
        assertThat(table.mine()).extracting(SupportSnapshot::meeting).containsExactly(shared);
    }
}
