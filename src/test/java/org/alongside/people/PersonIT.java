package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonIT {
    private static final Instant NOW = Instant.parse("2026-11-22T10:30:00.123456Z");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aPersonComesBackAsWrittenWithAndWithoutContact(Kind kind) {
        try (var entities = Databases.fresh(kind).migrated().entities()) {
            Person amina = Person.staff("amina", "Amina Yusuf", NOW);
            TestDatabase.inTransaction(entities, em -> em.persist(amina));
            Person joan = Person.member(
                    new NewMember("Joan Price", "unpaid carer", true, amina.id(), LocalDate.of(2027, 11, 20)), NOW);
            TestDatabase.inTransaction(entities, em -> em.persist(joan));

            assertThat(read(entities, amina.id())).isEqualTo(amina.snapshot());
            assertThat(read(entities, joan.id())).isEqualTo(joan.snapshot());
        }
    }

    private static PersonSnapshot read(jakarta.persistence.EntityManagerFactory entities, UUID id) {
        return TestDatabase.transaction(
                entities, em -> em.find(Person.class, id).snapshot());
    }
}
