package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.alongside.platform.persistence.Migrations;
import org.alongside.testing.Engine;
import org.alongside.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the entities say and what the migrations made are the same, on every database. */
class MappingIT {
    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyEntityFitsItsTable(Engine engine) {
        try (EntityManagerFactory entities = engine.migrated().entities()) {
            assertThat(entities.getMetamodel().getEntities()).isNotEmpty();
            for (var entity : entities.getMetamodel().getEntities()) {
                List<?> none = TestDatabase.transaction(
                        entities,
                        manager -> manager.createQuery("select e from " + entity.getName() + " e")
                                .getResultList());
                assertThat(none).as(entity.getName()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void secondStartFindsNothingToDo(Engine engine) throws Exception {
        TestDatabase database = engine.migrated();
        assertThat(Migrations.on(database.source()).info().pending()).isEmpty();
        assertThat(Migrations.on(database.source()).migrate().migrationsExecuted)
                .isZero();
    }
}
