package org.alongside.platform.limit;

import static org.alongside.testing.TestDatabase.inTransaction;
import static org.alongside.testing.TestDatabase.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.platform.Refusal;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits under load: a guesser with many hands gets no try more than one with two. */
class LimitIT {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final int MOST = 5;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void triesAtTheSameInstantDoNotPassTheLimitTogether(Kind kind) throws Exception {
        try (EntityManagerFactory entities = Databases.migrated(kind).entities()) {
            var threads = Executors.newFixedThreadPool(8);
            Callable<Boolean> guess = () -> tries(entities, NOON, "1.2.3.4");
            int passed = 0;
            for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(24, guess))) {
                passed += one.get() ? 1 : 0;
            }
            threads.shutdown();
            assertThat(passed).isEqualTo(MOST);
            assertThat(tries(entities, NOON, "5.6.7.8")).as("somebody else").isTrue();
            assertThat(tries(entities, NOON.plus(Duration.ofMinutes(16)), "1.2.3.4"))
                    .as("later")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void oldTriesAreClearedAwayByTheJobAndNotByATry(Kind kind) {
        try (EntityManagerFactory entities = Databases.migrated(kind).entities()) {
            tries(entities, NOON, "1.2.3.4");
            Instant later = NOON.plus(LimitService.LONGEST).plusSeconds(1);
            tries(entities, later, "1.2.3.4");
            assertThat(kept(entities)).isEqualTo(2);
            int cleared = transaction(entities, em -> limits(em, later).forgetOld());
            assertThat(cleared).isEqualTo(1);
            assertThat(kept(entities)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whoComesInIsNotCountedAsAGuess(Kind kind) {
        try (EntityManagerFactory entities = Databases.migrated(kind).entities()) {
            for (int i = 0; i < 3 * MOST; i++) {
                UUID attempt = transaction(
                        entities,
                        em -> limits(em, NOON).count("identity.code", "library", MOST, Duration.ofMinutes(15)));
                inTransaction(entities, em -> limits(em, NOON).forgive(attempt));
            }
            assertThat(kept(entities)).isZero();
        }
    }

    private static boolean tries(EntityManagerFactory entities, Instant now, String who) {
        return transaction(entities, em -> {
            try {
                limits(em, now).count("identity.code", who, MOST, Duration.ofMinutes(15));
                return true;
            } catch (Refusal tooMany) {
                return false;
            }
        });
    }

    @SuppressWarnings("UnnecessaryAssignment") // no container here
    private static LimitService limits(EntityManager em, Instant now) {
        LimitService limits = new LimitService();
        limits.em = em;
        limits.clock = Clock.fixed(now, ZoneOffset.UTC);
        return limits;
    }

    private static int kept(EntityManagerFactory entities) {
        List<?> rows = transaction(
                entities,
                em -> em.createNativeQuery("select id from alongside_attempt").getResultList());
        return rows.size();
    }
}
