package org.alongside.platform.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A stop and a release in small, with two connections: one has read already, as every request has that knows its user;
 * then the other changes the row and commits. Where the first, once it has the lock, still sees what was there before, a
 * stop would be missed, and nothing may be let out on this database as it is set up.
 */
final class LockProbe {
    private static final Logger LOG = Logger.getLogger(LockProbe.class.getName());
    private static final String READ = "select turn from alongside_lock_probe where id = 1";
    private static final String LOCK = READ + " for update";
    private static final String CHANGE = "update alongside_lock_probe set turn = turn + 1 where id = 1";

    /** So long the first one is given to reach the lock; and so long at most the whole may take. */
    private static final long HEAD_START_MS = 200;

    private static final long PATIENCE_S = 10;

    private LockProbe() {}

    /** Never throws: a probe that cannot be made has shown nothing. */
    static boolean holds(DataSource source) {
        try (Connection stop = source.getConnection();
                Connection release = source.getConnection()) {
            stop.setAutoCommit(false);
            release.setAutoCommit(false);
            try {
                return race(stop, release);
            } finally {
                release.rollback();
                stop.rollback();
                stop.setAutoCommit(true);
                release.setAutoCommit(true);
            }
        } catch (SQLException | ExecutionException | TimeoutException e) {
            LOG.log(Level.WARNING, "the database could not be tried with two connections", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean race(Connection stop, Connection release)
            throws SQLException, ExecutionException, TimeoutException, InterruptedException {
        read(stop, READ);
        read(release, LOCK);
        try (Statement statement = release.createStatement()) {
            statement.executeUpdate(CHANGE);
        }
        long changed = read(release, READ);
        FutureTask<Long> waiting = inBackground(() -> read(stop, LOCK));
        if (came(waiting)) {
            return false;
        }
        release.commit();
        long locked = waiting.get(PATIENCE_S, TimeUnit.SECONDS);
        return locked >= changed && read(stop, READ) >= changed;
    }

    /** Had it the lock while the other held it, it would be no lock. */
    private static boolean came(FutureTask<Long> waiting) throws ExecutionException, InterruptedException {
        try {
            waiting.get(HEAD_START_MS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private static FutureTask<Long> inBackground(Callable<Long> work) {
        FutureTask<Long> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "alongside-lock-probe");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static long read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new SQLException("the row to try with is gone");
            }
            return rows.getLong(1);
        }
    }
}
