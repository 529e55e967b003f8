package org.alongside.bench;

import java.sql.SQLException;
import java.time.Duration;

/** Rows that were put behind the server's back are summed up and signed by its rounds; that is nobody's page. */
final class Quiet {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration WHILE = Duration.ofSeconds(5);
    private static final double NEXT_TO_NOTHING_MS = 250;

    private Quiet() {}

    /**
     * Waits until a signed checkpoint holds this many lines of the log, and server and database then rest.
     *
     * @throws IllegalStateException if they do not within five minutes
     */
    static void await(Table table, Boards boards, long lines) throws SQLException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (used(table) > NEXT_TO_NOTHING_MS || signed(boards) < lines) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("still at work, " + signed(boards) + " of " + lines + " lines signed");
            }
        }
    }

    private static long signed(Boards boards) throws SQLException {
        return boards.count("select coalesce(max(size), 0) from alongside_consent_checkpoint");
    }

    private static double used(Table table) throws InterruptedException {
        Cpu before = table.cpu();
        Thread.sleep(WHILE.toMillis());
        return table.cpu().since(before).all();
    }
}
