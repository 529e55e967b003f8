package org.alongside.administration.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.administration.World;
import org.alongside.platform.audit.AuditTrail.Place;
import org.alongside.platform.audit.AuditTrail.Question;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was done, page after page, on real databases. */
class AuditIT {
    private static final int MANY = 123;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyEntryIsSeenOnceAlsoWhereManyHappenedAtTheSameMoment(Kind kind) {
        try (World world = new World(kind, Map.of())) {
            for (int i = 0; i < MANY; i++) {
                world.sql("insert into alongside_audit (id, happened_at, person, act, subject) values ('"
                        + UUID.randomUUID() + "', timestamp with time zone '2026-11-01 09:00:0" + (i % 3) + "+00:00', '"
                        + world.amina + "', 'boards.card.moved', '" + UUID.randomUUID() + "')");
            }
            Question moved = new Question(null, "boards.card.moved", null, null);
            List<UUID> seen = new ArrayList<>();
            Place after = null;
            do {
                Place from = after;
                AuditPage page = world.as(
                        world.it, beans -> beans.get(AuditService.class).page(moved, from));
                page.lines().forEach(line -> seen.add(line.id()));
                assertThat(page.lines()).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
                after = page.next();
            } while (after != null);
            assertThat(seen).hasSize(MANY).doesNotHaveDuplicates();
            Question looks = new Question(world.it, "administration.auditRead", null, null);
            assertThat(world.as(world.it, beans -> beans.get(AuditService.class).page(looks, null))
                            .lines())
                    .as("three looks so far")
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void oneCanAskForAPersonWhetherTheyActedOrWereActedUponAndForADay(Kind kind) {
        try (World world = new World(kind, Map.of())) {
            List<AuditLine> ofJoan = page(world, new Question(world.joan, null, null, null));
            assertThat(ofJoan)
                    .extracting(AuditLine::kind)
                    .containsExactlyInAnyOrder("people.memberAdded", "people.answeredBy");
            assertThat(ofJoan).allSatisfy(line -> {
                assertThat(line.who()).isEqualTo("Amina Yusuf");
                assertThat(line.about()).isEqualTo("Joan Price");
            });
            assertThat(page(world, new Question(null, null, World.NOON.plusSeconds(1), null)))
                    .isEmpty();
            assertThat(page(world, new Question(null, null, null, World.NOON))).isEmpty();
            assertThat(page(world, new Question(null, null, World.NOON, World.NOON.plusSeconds(1))))
                    .isNotEmpty();
        }
    }

    private static List<AuditLine> page(World world, Question question) {
        return world.as(world.it, beans -> beans.get(AuditService.class).page(question, null))
                .lines();
    }
}
