package org.alongside.platform.persistence;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One series of SQL for every database; what differs is a placeholder, and what only one knows, such as a trigger, has its folder. */
public final class Migrations {
    /** Flyway's own table, with our prefix, so that a host's schema can hold both. */
    static final String HISTORY = "alongside_schema_history";

    private Migrations() {}

    /**
     * Flyway, ready to look at or change this database.
     *
     * @throws SQLException when the database cannot be reached
     */
    public static Flyway on(DataSource source) throws SQLException {
        boolean h2 = Vendors.isH2(source);
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + (h2 ? "h2" : "postgresql"))
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .failOnMissingLocations(true)
                .placeholders(Map.of("text", h2 ? "varchar(100000)" : "text"))
                .load();
    }
}
