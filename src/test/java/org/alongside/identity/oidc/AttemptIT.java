package org.alongside.identity.oidc;

import static org.alongside.testing.TestDatabase.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.platform.text.Secrets;
import org.alongside.testing.Beans;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Coming back from the provider. */
class AttemptIT {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final String browser = Secrets.token();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachComesBackOnceToItsOwnPlaceInItsOwnBrowserAndInTime(Kind kind) {
        try (EntityManagerFactory entities = Databases.migrated(kind).entities()) {
            Proof one = at(entities, NOON, it -> it.begin(browser, "/alongside/one"));
            Proof two = at(entities, NOON, it -> it.begin(browser, "/alongside/two"));
            Proof stolen = new Proof(one.state(), Secrets.token());
            assertThat(take(entities, NOON, stolen)).as("another browser").isEmpty();
            assertThat(take(entities, NOON, two)).contains("/alongside/two");
            assertThat(take(entities, NOON.plusSeconds(899), one)).contains("/alongside/one");
            assertThat(take(entities, NOON.plusSeconds(899), one)).as("again").isEmpty();
            Proof late = at(entities, NOON, it -> it.begin(browser, "/alongside/late"));
            assertThat(take(entities, NOON.plusSeconds(901), late)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aBrowserHasTenAndOldOnesAreCleared(Kind kind) {
        try (EntityManagerFactory entities = Databases.migrated(kind).entities()) {
            List<Proof> tabs = new ArrayList<>();
            for (int i = 0; i < 11; i++) {
                Instant then = NOON.plusSeconds(i);
                tabs.add(at(entities, then, it -> it.begin(browser, "/alongside/home")));
            }
            at(entities, NOON, it -> it.begin(Secrets.token(), "/alongside/home"));
            assertThat(kept(entities)).isEqualTo(11);
            assertThat(take(entities, NOON.plusSeconds(20), tabs.get(0))).isEmpty();
            assertThat(take(entities, NOON.plusSeconds(20), tabs.get(1))).isPresent();
            assertThat(take(entities, NOON.plusSeconds(20), tabs.get(10))).isPresent();
            at(entities, NOON.plusSeconds(1000), it -> it.begin(browser, "/alongside/home"));
            assertThat(kept(entities)).isEqualTo(1);
        }
    }

    private static Optional<String> take(EntityManagerFactory entities, Instant now, Proof proof) {
        return at(entities, now, it -> it.take(proof));
    }

    private static <T> T at(EntityManagerFactory entities, Instant now, Function<AttemptService, T> work) {
        return transaction(
                entities, em -> work.apply(new Beans(em, Clock.fixed(now, ZoneOffset.UTC)).get(AttemptService.class)));
    }

    private static int kept(EntityManagerFactory entities) {
        return transaction(
                entities,
                em -> ((Number) em.createNativeQuery("select count(*) from alongside_oidc_attempt")
                                .getSingleResult())
                        .intValue());
    }
}
