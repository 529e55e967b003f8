package org.alongside.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * {@code mvn -Pbench}: starts what it needs, measures twice, prints the tables ready for docs/performance.md, and leaves
 * nothing running. An answer that is wrong, a move that is lost or a watcher who never hears ends it with an error.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws IOException, SQLException, URISyntaxException, InterruptedException {
        // Maven may be killed without a chance to stop us
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(1)));
        try (Database database = new Database();
                Server server = new Server(database);
                Connection connection = database.connect()) {
            Account account = Account.signIn(server.url(), "amina");
            Boards boards = new Boards(connection, "amina");
            Table table = new Table(() -> Cpu.now(server.pid(), database.pid()));
            Reading reading = new Reading(table, account, boards);
            Writing writing = new Writing(table, account, boards);
            Telling telling = new Telling(table, account, server, boards);
            boards.settle();
            String parts = System.getProperty("parts", "reading,writing,telling");
            if (Boolean.getBoolean("profile")) {
                reading.profile(server.pid());
                writing.profile(server.pid());
                return;
            }
            if (parts.contains("reading")) {
                reading.measure();
            }
            if (parts.contains("writing")) {
                writing.measure();
            }
            if (parts.contains("telling")) {
                telling.measure();
            }
            System.out.println(table.text());
            writing.notes().forEach(System.out::println);
            System.out.println(telling.text());
            System.out.println(new Goals(table).text(telling));
        }
    }
}
