package org.alongside.supporters.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StampTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final PersonSnapshot AMINA =
            new PersonSnapshot(UUID.randomUUID(), Side.STAFF, "Amina Yusuf", "", false, null, null);
    private static final UUID JOAN = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(
            value = Route.class,
            names = {"PHONE", "PAPER", "VISIT"})
    void whoeverAnswersForAMemberSaysHowTheWordsCame(Route route) {
        assertThat(said(route, null, ReadBack.YES).mustCome(false)).isEqualTo(route);
    }

    @Test
    void nobodyClaimsToBeASupporterAndTheRoomIsTheFacilitators() {
        assertThatThrownBy(() -> said(Route.SUPPORTER, null, ReadBack.YES).mustCome(true))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> said(Route.IN_ROOM, null, ReadBack.YES).mustCome(false))
                .isInstanceOf(Refusal.class);
        assertThat(said(Route.IN_ROOM, null, ReadBack.YES).mustCome(true)).isEqualTo(Route.IN_ROOM);
    }

    @Test
    void wordsWereSaidTodayOrBefore() {
        assertThat(said(Route.PAPER, null, ReadBack.YES).day(TODAY)).isEqualTo(TODAY);
        assertThat(said(Route.PAPER, TODAY.minusDays(9), ReadBack.YES).day(TODAY))
                .isEqualTo(TODAY.minusDays(9));
        assertThatThrownBy(
                        () -> said(Route.PAPER, TODAY.plusDays(1), ReadBack.YES).day(TODAY))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whetherItWasReadBackIsNeverLeftOut() {
        assertThatThrownBy(() -> said(Route.PHONE, null, null).mustSayReadBack())
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aSecondPersonChecksAndNeverTheOneWhoTyped() {
        Stamp stamp = stamp(Route.PAPER);
        assertThatThrownBy(() -> stamp.check(AMINA.id(), NOW)).isInstanceOf(Refusal.class);
        UUID dev = UUID.randomUUID();
        stamp.check(dev, NOW);
        stamp.check(UUID.randomUUID(), NOW);
        assertThat(stamp.checkedBy()).as("the first who checked").isEqualTo(dev);
    }

    @Test
    void staffDoNotCheckWhatASupporterTyped() {
        assertThatThrownBy(() -> stamp(Route.SUPPORTER).check(UUID.randomUUID(), NOW))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void readingBackOrASecondPersonConfirms() {
        Stamp stamp = stamp(Route.PAPER);
        assertThat(stamp.snapshot(AMINA, AMINA, null).confirmed()).isFalse();
        assertThatCode(() -> stamp.check(UUID.randomUUID(), NOW)).doesNotThrowAnyException();
        assertThat(stamp.snapshot(AMINA, AMINA, null).confirmed()).isTrue();
    }

    private static Behalf said(Route route, @Nullable LocalDate on, @Nullable ReadBack readBack) {
        return new Behalf(JOAN, route, on, readBack);
    }

    private static Stamp stamp(Route route) {
        return new Stamp(
                UUID.randomUUID(), "comment", JOAN, new Said.Typing(AMINA, route, TODAY, ReadBack.NO), false, NOW);
    }
}
