package org.alongside.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Empty databases, as many as tests ask for: H2 in memory, and one PostgreSQL server for the whole run. */
public final class Databases {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Databases() {}

    /** A database of the caller's own that nobody has used; Alongside's tables are not in it yet. */
    public static TestDatabase fresh(Kind kind) {
        String name = "alongside_" + COUNT.incrementAndGet();
        return switch (kind) {
            case H2 -> h2("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
            case POSTGRESQL -> postgres(name);
        };
    }

    /** A database of the caller's own with Alongside's tables and nothing in them. */
    public static TestDatabase migrated(Kind kind) {
        if (kind == Kind.H2) {
            return fresh(kind).migrated();
        }
        String name = "alongside_" + COUNT.incrementAndGet();
        execute(Server.POSTGRES.getPostgresDatabase(), "create database " + name + " template " + Template.name());
        return connectedTo(name);
    }

    private static TestDatabase h2(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("alongside");
        source.setPassword("alongside");
        return new TestDatabase(Kind.H2, url, "alongside", "alongside", source);
    }

    private static TestDatabase postgres(String name) {
        execute(Server.POSTGRES.getPostgresDatabase(), "create database " + name);
        return connectedTo(name);
    }

    private static TestDatabase connectedTo(String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(Server.POSTGRES.getJdbcUrl("postgres", name));
        source.setUser("postgres");
        source.setPassword("postgres");
        return new TestDatabase(
                Kind.POSTGRESQL,
                "jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + name,
                "postgres",
                "postgres",
                source);
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Migrated once for the whole run; copying it takes a tenth of the time. */
    private static final class Template {
        private static final String NAME = "alongside_template";

        static {
            postgres(NAME).migrated();
        }

        /** A method, because reading a constant would not make the template. */
        static String name() {
            return NAME;
        }
    }

    /** Started when first asked for. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                Path data = Files.createTempDirectory("alongside-postgres");
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(true)
                        .setServerConfig("fsync", "off")
                        .start();
                endWithThisProcess(data);
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The pipe to the waiting shell closes however we end, killed or not. */
        private static void endWithThisProcess(Path data) throws IOException {
            if (Files.isExecutable(Path.of("/bin/sh"))) {
                String pid = Files.readAllLines(data.resolve("postmaster.pid"))
                        .get(0)
                        .strip();
                new ProcessBuilder("/bin/sh", "-c", "cat; kill -INT " + pid + "; sleep 1; rm -rf " + data)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
        }
    }
}
