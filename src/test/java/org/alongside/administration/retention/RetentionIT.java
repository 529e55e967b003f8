package org.alongside.administration.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.ProductionClasses;
import org.alongside.administration.World;
import org.alongside.platform.retention.Kept;
import org.alongside.testing.Beans;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was kept long enough goes, and only that. */
class RetentionIT {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsOlderThanItsPeriodGoesAndWhatIsYoungerStays(Kind kind) {
        try (World world = new World(kind, Map.of())) {
            for (int days : new int[] {1, 4000}) {
                old(world, days);
            }
            List<RetentionLine> before = lines(world);
            assertThat(before).allSatisfy(line -> {
                assertThat(line.due()).as(line.kind()).isEqualTo(1);
                assertThat(line.ranAt()).as(line.kind()).isNull();
                assertThat(line.period()).isGreaterThanOrEqualTo(Duration.ofDays(1));
                assertThat(line.reason()).endsWith(".");
            });
            assertThat(before).hasSizeGreaterThanOrEqualTo(7);
            long removed = world.run(beans -> beans.get(RetentionService.class).apply(null, kinds(beans)));
            assertThat(removed).isEqualTo(before.size());
            assertThat(lines(world)).allSatisfy(line -> {
                assertThat(line.due()).as(line.kind()).isZero();
                assertThat(line.removed()).as(line.kind()).isEqualTo(1);
                assertThat(line.ranAt()).isEqualTo(World.NOON);
            });
            for (String table : List.of(
                    "alongside_host_event",
                    "alongside_invitation",
                    "alongside_session",
                    "alongside_person_news where" + " what = 'usedAgain'",
                    "alongside_outbox")) {
                assertThat(world.count("select count(*) from " + table))
                        .as(table)
                        .isEqualTo(1);
            }
            assertThat(world.count("select count(*) from alongside_meeting_seat where name is null"))
                    .as("the seat stays, the name goes")
                    .isEqualTo(1);
            assertThat(world.count("select count(*) from alongside_audit where act = 'administration.recordsLetGo'"))
                    .isEqualTo(before.size());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void newsThatNobodyHasSeenAndMailThatWaitsAreNeverLetGo(Kind kind) {
        try (World world = new World(kind, Map.of())) {
            world.sql("insert into alongside_person_news (id, person, what, written_at) values ('" + UUID.randomUUID()
                    + "', '" + world.joan + "', 'usedAgain', " + ago(4000) + ")");
            message(world, 4000, "WAITING");
            message(world, 4000, "TO_PRINT");
            world.run(beans -> beans.get(RetentionService.class).apply(null, kinds(beans)));
            assertThat(world.count("select count(*) from alongside_person_news where what = 'usedAgain'"))
                    .isEqualTo(1);
            assertThat(world.count("select count(*) from alongside_outbox")).isEqualTo(2);
        }
    }

    private static void old(World world, int days) {
        UUID id = UUID.randomUUID();
        String at = ago(days);
        world.sql("insert into alongside_audit (id, happened_at, act, subject) values ('" + id + "', " + at
                + ", 'identity.signedIn', '" + id + "')");
        message(world, days, "SENT");
        world.sql("insert into alongside_host_event (id, received_at) values ('" + id + "', " + at + ")");
        world.sql("insert into alongside_invitation (id, version, person, sponsor, token_hash, code_hash, created_at,"
                + " expires_at, uses, cancelled) values ('" + id + "', 1, '" + world.joan + "', '" + world.amina
                + "', '"
                + id + "', '" + id + "', " + at + ", " + at + ", 0, false)");
        world.sql("insert into alongside_session (id, token_hash, person, method, epoch, started_at, seen_at) values ('"
                + id + "', '" + id + "', '" + world.joan + "', 'SLIP', 1, " + at + ", " + at + ")");
        world.sql("insert into alongside_person_news (id, person, what, written_at, seen_at) values ('" + id + "', '"
                + world.joan + "', 'usedAgain', " + at + ", " + at + ")");
        world.sql("insert into alongside_meeting (id, version, title, state, starts_at, ends_at, zone, facilitator,"
                + " planned_by, revision, last_seq, closed_at) values ('" + id + "', 1, 'x', 'CLOSED', " + at + ", "
                + at
                + ", 'Europe/London', '" + world.amina + "', '" + world.amina + "', 1, 1, " + at + ")");
        world.sql("insert into alongside_meeting_seat (id, version, meeting, name, role, place, pausing) values ('" + id
                + "', 1, '" + id + "', 'Uncle Bob', 'PARTICIPANT', 1, false)");
    }

    private static void message(World world, int days, String state) {
        world.sql("insert into alongside_outbox (id, channel, title, body, written_at, due_at, tries, state, version)"
                + " values ('" + UUID.randomUUID() + "', 'MAIL', '', '', " + ago(days) + ", " + ago(days) + ", 1, '"
                + state + "', 1)");
    }

    private static String ago(int days) {
        return "timestamp with time zone '"
                + World.NOON
                        .minus(Duration.ofDays(days))
                        .toString()
                        .replace("T", " ")
                        .replace("Z", "+00:00") + "'";
    }

    private static List<RetentionLine> lines(World world) {
        return world.run(beans -> beans.get(RetentionService.class).lines(kinds(beans)));
    }

    private static List<Kept> kinds(Beans beans) {
        return ProductionClasses.all().stream()
                .filter(type -> Kept.class.isAssignableFrom(type) && !type.isInterface())
                .map(beans::get)
                .map(Kept.class::cast)
                .toList();
    }
}
