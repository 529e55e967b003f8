package org.alongside.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code mvn -Pbench}: starts what it needs, measures twice, prints the tables ready for docs/performance.md, and leaves
 * nothing running. An answer that is wrong, a move or a decision that is lost or a watcher who never hears ends it with
 * an error.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws IOException, SQLException, URISyntaxException, InterruptedException {
        // Maven may be killed without a chance to stop us
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(1)));
        try (Database database = new Database();
                Server server = new Server(database);
                Connection connection = database.connect()) {
            Boards boards = new Boards(connection, Account.signIn(server.url(), "amina"), "amina");
            Table table = new Table(() -> Cpu.now(server.pid(), database.pid()));
            List<Part> parts = parts(table, server, database, connection, boards);
            boards.settle();
            if (Boolean.getBoolean("profile")) {
                for (Part part : parts) {
                    part.profile(server.pid());
                }
                return;
            }
            for (Part part : parts) {
                part.measure();
            }
            System.out.println(table.text());
            Goals goals = new Goals(table);
            parts.forEach(part -> {
                System.out.println(part.text());
                part.judge(goals);
            });
            System.out.println(goals.text());
        }
    }

    private static List<Part> parts(Table table, Server server, Database database, Connection connection, Boards boards)
            throws SQLException, IOException, InterruptedException {
        String asked = System.getProperty("parts", "reading,writing,telling,consent");
        List<Part> parts = new ArrayList<>();
        if (asked.contains("reading")) {
            parts.add(new Reading(table, boards));
        }
        if (asked.contains("writing")) {
            parts.add(new Writing(table, boards));
        }
        if (asked.contains("telling")) {
            parts.add(new Telling(table, server, boards));
        }
        if (asked.contains("consent")) {
            // last, because it fills the house with thousands of people
            parts.add(new Consent(table, server, database, connection, boards));
        }
        return parts;
    }
}
