package org.alongside.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.alongside.platform.persistence.Migrations;
import org.alongside.platform.persistence.Vendors;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/**
 * One database with its address; migrated when asked, and with our entities when asked.
 *
 * @param kind null where it is none of those that every query is tried on
 */
public record TestDatabase(@Nullable Kind kind, String url, String user, String password, DataSource source) {

    /** Brings in Alongside's tables, by the same migrations as an installation. */
    public TestDatabase migrated() {
        try {
            Migrations.on(source).migrate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Our entities on this database, each transaction begun and ended by the test. */
    public EntityManagerFactory entities() {
        Map<String, Object> properties = new HashMap<>(vendorProperties());
        // another provider stands beside it in the tests, and whoever is asked first would take it
        properties.put("jakarta.persistence.provider", PersistenceProvider.class.getName());
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.nonJtaDataSource", source);
        properties.put("eclipselink.session-name", url);
        return Persistence.createEntityManagerFactory("alongside", properties);
    }

    private Map<String, String> vendorProperties() {
        try {
            return Vendors.properties(source);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One transaction; rolled back when the work throws. */
    public static <T> T transaction(EntityManagerFactory entities, Function<EntityManager, T> work) {
        try (EntityManager manager = entities.createEntityManager()) {
            manager.getTransaction().begin();
            try {
                T result = work.apply(manager);
                manager.getTransaction().commit();
                return result;
            } finally {
                if (manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
            }
        }
    }

    /** One transaction without a result. */
    public static void inTransaction(EntityManagerFactory entities, Consumer<EntityManager> work) {
        transaction(entities, manager -> {
            work.accept(manager);
            return manager;
        });
    }
}
