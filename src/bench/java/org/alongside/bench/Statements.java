package org.alongside.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What PostgreSQL was asked while something was done, from its own log. */
final class Statements {
    private static final int HEARD = 500;

    private final Path log;
    private final Connection connection;

    Statements(Database database, Connection connection) {
        this.log = database.log();
        this.connection = connection;
    }

    /** Each statement that reads or writes, without those that begin and end a transaction. */
    List<String> during(Runnable work) throws SQLException, IOException, InterruptedException {
        say("alter system set log_statement = 'all'");
        long before = everything().length();
        work.run();
        Thread.sleep(HEARD);
        String said = everything().substring((int) before);
        say("alter system reset log_statement");
        return said.lines()
                .filter(line -> line.matches(".* (execute [^:]+|statement): .*"))
                .filter(line -> !line.matches(".*: (BEGIN|COMMIT|ROLLBACK|SET|SHOW|alter|select pg_reload).*"))
                .toList();
    }

    private void say(String setting) throws SQLException, InterruptedException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(setting);
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(HEARD);
    }

    private String everything() throws IOException {
        try (Stream<Path> files = Files.list(log)) {
            return files.sorted().map(Statements::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
