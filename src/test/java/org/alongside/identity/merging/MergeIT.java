package org.alongside.identity.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.identity.records.ErasureService;
import org.alongside.identity.records.Why;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A member with two accounts, a row of the one in every table: one account, and two again, exactly. */
class MergeIT {
    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("boards-G35")
    void everythingRegisteredMovesAndComesBackExactly(Kind kind) {
        try (TwoAccounts two = new TwoAccounts(kind)) {
            String session = two.comesIn(two.joan);
            two.as(two.joan, beans -> {
                MergeService merges = beans.get(MergeService.class);
                merges.prove(session, two.code);
                Merge.Preview preview = merges.preview(session).orElseThrow();
                assertThat(preview.lines()).hasSizeGreaterThan(10);
                assertThat(preview.lines().stream().mapToLong(Merge.Line::aside).sum())
                        .as("the board and the card that both are part of")
                        .isEqualTo(2);
                assertThat(preview.lines().stream().mapToLong(Merge.Line::left).sum())
                        .as("the chair at the same meeting, its notes, and what helps")
                        .isEqualTo(3);
                return true;
            });
            var before = two.everything();
            UUID merge = two.as(two.joan, beans -> beans.get(MergeService.class).merge(session));
            assertThat(two.movingColumnsThatStillLeadTo(two.other))
                    .as("only what both had twice stays behind")
                    .containsExactlyInAnyOrder(
                            "alongside_need.person",
                            "alongside_meeting_seat.person",
                            "alongside_meeting_signature.person");
            assertThat(two.everything()).isNotEqualTo(before);
            assertThat(two.one("select count(*) from alongside_consent_event where event_type = 'ACCOUNTS_MERGED'"))
                    .isEqualTo("1");
            assertThat(two.one("select sha256 from alongside_account_merge where id = '" + merge + "'"))
                    .as("the consent log keeps the digest of the receipt")
                    .isSubstringOf(two.one("select options_json from alongside_consent_event"
                            + " where event_type = 'ACCOUNTS_MERGED'"));
            assertThatThrownBy(() -> two.sql("update alongside_account_merge set receipt = ''"))
                    .as("the receipt is never changed")
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> two.sql("delete from alongside_account_merge"))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> two.comesIn(two.other)).hasMessage("identity.accountEnded");

            two.sql("insert into alongside_card_comment (id, card, board, author, words, made_at) select"
                    + " cast('11111111-1111-4111-8111-111111111111' as uuid), card, board, cast('" + two.joan
                    + "' as uuid), 'made meanwhile', made_at from alongside_card_comment");
            two.later(Duration.ofDays(29));
            two.as(two.joan, beans -> {
                beans.get(MergeService.class).undo(merge);
                return true;
            });
            assertThat(
                            two.one(
                                    "select cast(author as varchar) from alongside_card_comment where words = 'made meanwhile'"))
                    .as("made meanwhile stays with the account that was kept")
                    .isEqualTo(two.joan.toString());
            two.sql("delete from alongside_card_comment where words = 'made meanwhile'");
            var after = two.everything();
            before.forEach(
                    (table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
            assertThatThrownBy(() -> two.as(two.joan, beans -> {
                        beans.get(MergeService.class).undo(merge);
                        return true;
                    }))
                    .hasMessage("identity.mergeNotUndoable");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("boards-G35")
    void withoutBothProofsWithinHalfAnHourNothingHappens(Kind kind) {
        try (TwoAccounts two = new TwoAccounts(kind)) {
            String session = two.comesIn(two.joan);
            two.sql("update alongside_person_reach set email = 'joan@example.org'");
            boolean hinted = two.as(
                    two.joan,
                    beans -> beans.get(MergeService.class).preview(session).isPresent());
            assertThat(hinted).as("the same address leads nowhere").isFalse();
            assertThatThrownBy(() -> two.as(
                            two.joan, beans -> beans.get(MergeService.class).merge(session)))
                    .hasMessage("identity.mergeProofOld");
            assertThatThrownBy(() -> two.proves(session, "WRNG CDEE")).hasMessage("identity.invitationOver");
            two.later(Duration.ofMinutes(20));
            two.proves(session, two.code);
            two.later(Duration.ofMinutes(11));
            assertThatThrownBy(() -> two.as(
                            two.joan, beans -> beans.get(MergeService.class).merge(session)))
                    .as("the first proof is too old")
                    .hasMessage("identity.mergeProofOld");
            String again = two.comesIn(two.joan);
            two.later(Duration.ofMinutes(20));
            assertThatThrownBy(() -> two.as(
                            two.joan, beans -> beans.get(MergeService.class).merge(again)))
                    .as("the second proof is too old")
                    .hasMessage("identity.mergeProofOld");
            String own = two.newCode(two.joan);
            assertThatThrownBy(() -> two.proves(again, own)).hasMessage("identity.mergeSame");
            assertThatThrownBy(() -> two.as(
                            two.amina, beans -> beans.get(MergeService.class).merge(again)))
                    .as("staff never")
                    .hasMessage("platform.notFound");
            assertThat(two.one("select count(*) from alongside_account_merge where kept = '" + two.joan + "'"))
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("boards-G35")
    void ofTwoMergesAtOnceOneIsDoneAndAfterThirtyDaysItStays(Kind kind) throws Exception {
        try (TwoAccounts two = new TwoAccounts(kind)) {
            String mine = two.comesIn(two.joan);
            String theirs = two.comesIn(two.other);
            two.proves(mine, two.code);
            two.as(two.other, beans -> {
                beans.get(MergeService.class).prove(theirs, two.newCode(two.joan));
                return true;
            });
            ExecutorService both = Executors.newFixedThreadPool(2);
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Boolean>> done = List.of(
                    both.submit(() -> two.tries(start, two.joan, mine)),
                    both.submit(() -> two.tries(start, two.other, theirs)));
            start.countDown();
            boolean first = done.get(0).get();
            boolean second = done.get(1).get();
            both.shutdown();
            assertThat(first ^ second).as("exactly one of the two").isTrue();
            UUID kept = first ? two.joan : two.other;
            two.later(Duration.ofDays(30));
            two.as(kept, beans -> {
                beans.get(MergeService.class).finish();
                return true;
            });
            UUID merge =
                    UUID.fromString(two.one("select cast(id as varchar) from alongside_account_merge where kept = '"
                            + kept + "' and gone <> kept"));
            assertThat(two.one("select count(*) from alongside_account_moved where merge_id = '" + merge + "'"))
                    .isEqualTo("0");
            assertThatThrownBy(() -> two.as(kept, beans -> {
                        beans.get(MergeService.class).undo(merge);
                        return true;
                    }))
                    .hasMessage("identity.mergeNotUndoable");
            two.as(two.amina, beans -> beans.get(ErasureService.class).erase(kept, Why.ASKED));
            assertThat(two.one("select count(*) from alongside_person where id in ('" + two.joan + "', '" + two.other
                            + "')"))
                    .as("whoever is forgotten is forgotten under both")
                    .isEqualTo("0");
        }
    }
}
