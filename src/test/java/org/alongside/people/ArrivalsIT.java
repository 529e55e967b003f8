package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrivalsIT {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void aPersonWhoseFirstRequestsComeTogetherIsAddedOnce(Kind kind) throws Exception {
        try (var entities = Databases.fresh(kind).migrated().entities()) {
            var threads = Executors.newFixedThreadPool(8);
            Callable<UUID> arrival = () -> arrive(entities);
            List<Future<UUID>> arrivals = threads.invokeAll(java.util.Collections.nCopies(8, arrival));
            UUID first = arrivals.get(0).get();
            for (Future<UUID> one : arrivals) {
                assertThat(one.get()).isEqualTo(first);
            }
            threads.shutdown();
        }
    }

    private static UUID arrive(EntityManagerFactory entities) {
        return TestDatabase.transaction(entities, em -> {
            People people = new People();
            people.em = em;
            people.lockArrivals();
            return people.withPrincipal("amina")
                    .orElseGet(() -> {
                        Person amina = Person.staff("amina", "Amina", Instant.EPOCH);
                        people.add(amina);
                        return amina;
                    })
                    .id();
        });
    }
}
