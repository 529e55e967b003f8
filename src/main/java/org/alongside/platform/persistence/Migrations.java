package org.alongside.platform.persistence;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

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
        Vendor vendor = Vendor.of(source);
        List<String> folders = List.of("db/migration/common", "db/migration/" + vendor.folder());
        FluentConfiguration configuration = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(folders.stream().map(folder -> "classpath:" + folder).toArray(String[]::new))
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .failOnMissingLocations(true)
                .placeholders(Map.of("text", vendor.text()));
        Flyway plain = configuration.load();
        return vendor == Vendor.MARIADB
                ? configuration
                        .resourceProvider(new MariaDbScripts(plain, folders))
                        .load()
                : plain;
    }
}
