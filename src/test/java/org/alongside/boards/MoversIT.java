package org.alongside.boards;

import static org.alongside.boards.BoardOnDatabase.DEV;
import static org.alongside.boards.BoardOnDatabase.JOAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.alongside.boards.cards.CardNow;
import org.alongside.boards.cards.Moved;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.alongside.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MoversIT {
    private final BoardOnDatabase on;

    MoversIT(Kind kind) {
        on = new BoardOnDatabase(kind);
    }

    @Test
    void aSqueezedLaneIsSpreadAndKeepsItsOrder() {
        List<UUID> cards = cards(12);
        Map<UUID, Long> versions = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            UUID card = cards.get(2 + i % 10);
            long seen = versions.getOrDefault(card, 1L);
            versions.put(
                    card,
                    on.move(JOAN, card, on.heard, Spot.after(cards.get(0)), seen)
                            .version());
        }
        List<UUID> expected = new ArrayList<>(List.of(cards.get(0)));
        for (int i = 11; i >= 2; i--) {
            expected.add(cards.get(i));
        }
        expected.add(cards.get(1));
        assertThat(on.order(on.heard)).isEqualTo(expected);
    }

    @Tag("boards-G7")
    @Test
    void sixtyFourParallelMoversLeaveAStrictOrderThatTheDatabaseItselfDemands() throws Exception {
        List<UUID> cards = cards(64);
        CyclicBarrier together = new CyclicBarrier(64);
        List<Callable<Long>> movers = new ArrayList<>();
        for (UUID card : cards) {
            movers.add(() -> {
                together.await();
                long version = 1;
                for (int i = 0; i < 4; i++) {
                    UUID lane = i % 2 == 0 ? on.agree : on.heard;
                    Spot spot = i % 3 == 0 ? Spot.top() : Spot.after(cards.get(0));
                    version = on.move(DEV, card, lane, spot, version).version();
                }
                return version;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            for (Future<Long> version : threads.invokeAll(movers)) {
                assertThat(version.get()).isPositive();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(on.order(on.heard)).containsExactlyInAnyOrderElementsOf(cards);
        assertThat(on.places(on.heard)).doesNotHaveDuplicates();
        for (UUID card : cards) {
            assertThat(on.history(card)).hasSize(5);
        }
        assertThatThrownBy(() -> TestDatabase.inTransaction(
                        on.entities,
                        em -> em.createQuery("update Card c set c.place = 7 where c.lane = :lane")
                                .setParameter("lane", on.heard)
                                .executeUpdate()))
                .isInstanceOf(PersistenceException.class);
    }

    @Tag("boards-G6")
    @Test
    void aThousandClashingMovesLoseNothingAndOverwriteNothingUnseen() throws Exception {
        List<UUID> cards = cards(8);
        ExecutorService two = Executors.newFixedThreadPool(2);
        long done = 0;
        try {
            for (Future<Integer> one : two.invokeAll(List.of(client(cards, DEV, 1), client(cards, JOAN, 2)))) {
                done += one.get();
            }
        } finally {
            two.shutdown();
        }
        List<UUID> all = new ArrayList<>(on.order(on.heard));
        all.addAll(on.order(on.agree));
        assertThat(all).containsExactlyInAnyOrderElementsOf(cards);
        long written = 0;
        for (UUID card : cards) {
            List<Long> versions = on.history(card).stream()
                    .map(ChangeSnapshot::cardVersion)
                    .sorted()
                    .toList();
            // each acknowledged move stands upon the very version before it
            assertThat(versions)
                    .isEqualTo(
                            LongStream.rangeClosed(1, versions.size()).boxed().toList());
            written += versions.size() - 1;
        }
        assertThat(written).isEqualTo(done);
    }

    /** Moves at random with its own picture of the board; a refusal brings the picture up to date. */
    private Callable<Integer> client(List<UUID> cards, PersonSnapshot who, int seed) {
        return () -> {
            Random random = new Random(seed);
            Map<UUID, Long> seen = new HashMap<>();
            int done = 0;
            for (int i = 0; i < 500; i++) {
                UUID card = cards.get(random.nextInt(cards.size()));
                Spot spot = random.nextBoolean() ? Spot.top() : Spot.after(cards.get(random.nextInt(cards.size())));
                try {
                    Moved moved = on.move(who, card, on.heard, spot, seen.getOrDefault(card, 1L));
                    seen.put(card, moved.version());
                    done += moved.changed() ? 1 : 0;
                } catch (Refusal stale) {
                    seen.put(card, ((CardNow) stale.present().orElseThrow()).version());
                }
            }
            return done;
        };
    }

    private List<UUID> cards(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(i -> on.add("Card " + i)).toList();
    }
}
