package org.alongside.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL of the benchmark's own, on the loopback only, as durable as an installation would run it. */
final class Database implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final Path data;
    private final long pid;

    Database() throws IOException {
        data = Files.createTempDirectory("alongside-bench");
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(true)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("logging_collector", "on")
                .start();
        pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        endWithThisProcess();
    }

    /** The pipe to the waiting shell closes however we end, killed or not. */
    private void endWithThisProcess() throws IOException {
        new ProcessBuilder("/bin/sh", "-c", "cat; kill -INT " + pid + " 2>/dev/null; sleep 1; rm -rf " + data)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
    }

    /** Where it writes down what it was asked, while somebody wants to know. */
    Path log() {
        return data.resolve("log");
    }

    long pid() {
        return pid;
    }

    Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
