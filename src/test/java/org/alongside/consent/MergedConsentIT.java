package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two accounts with decisions of their own become one person: the log is only added to, and the stricter holds. */
class MergedConsentIT {
    private static final String WORDS = "Respite at home, not only away";

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    @Tag("boards-G35")
    void theStricterOfBothHoldsUntilThePersonDecidesAgain(Kind kind) {
        try (House house = new House(kind)) {
            house.usedAt(house.joan, card, WORDS);
            UUID toms = house.usedAt(house.tom, card, WORDS);
            house.in(house.tom, room -> room.consent.withdraw(toms));
            long before = house.as(house.ruth, room -> room.log.headSeq());
            join(house);
            long after = house.as(house.ruth, room -> room.log.headSeq());
            assertThat(after).as("one line more, and none changed").isEqualTo(before + 1);
            assertThat(house.gate(house.joan, card, WORDS).permitted())
                    .as("a yes and a no are a no")
                    .isFalse();
            int choices = house.as(house.joan, room -> room.choices.choices().size());
            assertThat(choices).isEqualTo(2);
            house.in(house.joan, room -> {
                room.keeps.lock(house.joan.id());
                room.keeps.parted(house.tom.id(), house.joan.id(), "proof");
            });
            assertThat(house.gate(house.joan, card, WORDS).permitted())
                    .as("two people again, each with their own word")
                    .isTrue();
            assertThat(house.gate(house.tom, card, WORDS).state()).isEqualTo(ConsentState.WITHDRAWN);
            assertThat(house.as(house.ruth, room -> room.logs.verdict()).holds())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("boards-G35")
    void aWithdrawalAtTheSameMomentIsNeverLost(Kind kind) throws Exception {
        try (House house = new House(kind)) {
            UUID toms = house.usedAt(house.tom, card, WORDS);
            ExecutorService both = Executors.newFixedThreadPool(2);
            CountDownLatch start = new CountDownLatch(1);
            Future<?> stop = both.submit(() -> {
                await(start);
                house.in(house.tom, room -> room.consent.withdraw(toms));
            });
            Future<?> merge = both.submit(() -> {
                await(start);
                join(house);
            });
            start.countDown();
            merge.get();
            boolean refused = false;
            try {
                stop.get();
            } catch (java.util.concurrent.ExecutionException e) {
                // the merge was first, and the account that asked is no more: whoever it is now says it
                refused = true;
            }
            if (refused) {
                house.in(house.joan, room -> room.consent.withdraw(toms));
            }
            both.shutdown();
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isFalse();
            assertThat(house.gate(house.joan, card, WORDS).state()).isEqualTo(ConsentState.WITHDRAWN);
        }
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(House house) {
        house.in(house.joan, room -> {
            room.keeps.lock(house.joan.id());
            room.keeps.lock(house.tom.id());
            room.keeps.merged(house.tom.id(), house.joan.id(), "proof");
        });
    }
}
