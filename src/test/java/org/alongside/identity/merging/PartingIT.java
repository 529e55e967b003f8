package org.alongside.identity.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.merging.PartingService.Joined;
import org.alongside.identity.records.ErasureService;
import org.alongside.identity.records.Why;
import org.alongside.people.NewsService;
import org.alongside.people.NewsSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.Refusal.Reason;
import org.alongside.testing.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator takes a merge back; and what is shown of the person is looked at again. */
class PartingIT {
    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("boards-G35")
    void anAdministratorPartsWithAReasonAndEverybodyIsTold(Kind kind) {
        try (TwoAccounts two = new TwoAccounts(kind)) {
            var before = two.everything();
            UUID merge = merged(two);
            assertThatThrownBy(() -> part(two, two.joan, merge, PartedWhy.ASKED))
                    .as("no way in for members")
                    .satisfies(it -> assertThat(((Refusal) it).reason()).isEqualTo(Reason.UNKNOWN));
            assertThatThrownBy(() -> part(two, two.amina, merge, null)).hasMessage("identity.partWhyNeeded");
            List<Joined> joined =
                    two.as(two.amina, beans -> beans.get(PartingService.class).joined(0, 50));
            assertThatList(joined)
                    .filteredOn(it -> it.id().equals(merge))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.name()).isEqualTo("Joan Price");
                        assertThat(it.done().undoable()).isTrue();
                    });
            two.later(Duration.ofDays(29));
            part(two, two.amina, merge, PartedWhy.TWO_PEOPLE);
            var after = two.everything();
            before.forEach(
                    (table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
            assertThat(two.one("select why from alongside_account_unmerge where merge_id = '" + merge + "'"))
                    .isEqualTo("TWO_PEOPLE");
            assertThat(two.one("select count(*) from alongside_audit where act = 'identity.accountsParted'"
                            + " and person = '" + two.amina + "' and subject = '" + two.joan + "'"))
                    .isEqualTo("1");
            for (UUID told : List.of(two.joan, two.other)) {
                assertThat(news(two, told)).contains("accountsParted");
            }
            assertThat(news(two, two.amina)).contains("theiraccountsParted");
            assertThatThrownBy(() -> part(two, two.amina, merge, PartedWhy.ASKED))
                    .hasMessage("identity.mergeNotUndoable");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("boards-G35")
    void afterThirtyDaysNoAdministratorPartsThemEither(Kind kind) {
        try (TwoAccounts two = new TwoAccounts(kind)) {
            UUID merge = merged(two);
            two.later(Duration.ofDays(30));
            assertThatThrownBy(() -> part(two, two.amina, merge, PartedWhy.ASKED))
                    .hasMessage("identity.mergeNotUndoable");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void openPagesThatShowThePersonLookAgain(Kind kind) {
        try (TwoAccounts two = new TwoAccounts(kind)) {
            String board = two.one(
                    "select cast(board as varchar) from alongside_board_member where person = '" + two.joan + "'");
            String meeting = two.one(
                    "select cast(meeting as varchar) from alongside_meeting_seat where person = '" + two.joan + "'");
            long atFirst = revision(two, "board", board);
            long sittingAtFirst = revision(two, "meeting", meeting);
            UUID merge = merged(two);
            long joined = revision(two, "board", board);
            assertThat(joined).isGreaterThan(atFirst);
            assertThat(revision(two, "meeting", meeting)).isGreaterThan(sittingAtFirst);
            part(two, two.amina, merge, PartedWhy.ASKED);
            long parted = revision(two, "board", board);
            assertThat(parted).isGreaterThan(joined);
            two.as(two.amina, beans -> beans.get(ErasureService.class).erase(two.other, Why.ASKED));
            assertThat(revision(two, "board", board)).isGreaterThan(parted);
        }
    }

    private static UUID merged(TwoAccounts two) {
        String session = two.comesIn(two.joan);
        two.proves(session, two.code);
        return two.as(two.joan, beans -> beans.get(MergeService.class).merge(session));
    }

    private static void part(TwoAccounts two, UUID who, UUID merge, @Nullable PartedWhy why) {
        two.as(who, beans -> {
            beans.get(PartingService.class).part(merge, why);
            return true;
        });
    }

    private static List<String> news(TwoAccounts two, UUID person) {
        return two.as(
                two.amina,
                beans -> beans.get(NewsService.class).open(person).stream()
                        .map(NewsSnapshot::what)
                        .toList());
    }

    private static long revision(TwoAccounts two, String kind, String id) {
        return Long.parseLong(two.one("select coalesce(max(rev), 0) from alongside_revision where kind = '" + kind
                + "' and id = '" + id + "'"));
    }
}
