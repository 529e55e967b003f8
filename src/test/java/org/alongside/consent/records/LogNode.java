package org.alongside.consent.records;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.consent.EventType;
import org.alongside.testing.Kind;
import org.alongside.testing.TestDatabase;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * One node, as a process of its own: several writers who share nothing but the database with those of another. It says
 * when it is ready and begins when it is told to; the first thing that goes wrong ends it.
 */
public final class LogNode {
    static final String READY = "ready";

    private static final long START_MS = Instant.parse("2026-11-22T10:00:00Z").toEpochMilli();

    private LogNode() {}

    /** @param args address, name and password of the database, the provider, the node's name, writers, lines of each */
    public static void main(String... args) throws IOException, InterruptedException, ExecutionException {
        int writers = Integer.parseInt(args[5]);
        int lines = Integer.parseInt(args[6]);
        JdbcConnectionPool pool = pool(args[0], args[1], args[2], writers);
        TestDatabase database = new TestDatabase(Kind.POSTGRESQL, args[0], args[1], args[2], pool);
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try (EntityManagerFactory entities = LogProvider.valueOf(args[3]).on(database)) {
            TestDatabase.inTransaction(entities, em -> em.find(LogHead.class, LogHead.ONLY));
            System.out.println(READY);
            if (System.in.read() < 0) {
                throw new IllegalStateException("whoever started this node is gone");
            }
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                String writer = args[4] + i;
                work.add(threads.submit(() -> write(entities, writer, lines)));
            }
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
            pool.dispose();
        }
    }

    /** The head is read first, as everything does that decides before it writes: what is known of it is soon old. */
    private static void write(EntityManagerFactory entities, String writer, int lines) {
        for (int i = 0; i < lines; i++) {
            Map<String, String> what = Map.of("writer", writer, "line", Integer.toString(i));
            TestDatabase.inTransaction(entities, em -> {
                em.find(LogHead.class, LogHead.ONLY);
                ConsentLog log = new ConsentLog();
                log.em = em;
                log.deciding = new DecidingNow();
                log.note(EventType.EXPORT_STALE, START_MS, what);
            });
        }
    }

    private static JdbcConnectionPool pool(String url, String user, String password, int writers) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(writers + 1);
        return pool;
    }
}
