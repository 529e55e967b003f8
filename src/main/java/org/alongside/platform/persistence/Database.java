package org.alongside.platform.persistence;

import static org.alongside.platform.persistence.DatabaseState.Mode.MIGRATING;
import static org.alongside.platform.persistence.DatabaseState.Mode.NORMAL;
import static org.alongside.platform.persistence.DatabaseState.Mode.READ_ONLY;
import static org.alongside.platform.persistence.DatabaseState.Mode.TOO_NEW;
import static org.alongside.platform.persistence.DatabaseState.Mode.WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.alongside.platform.settings.Settings;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the tables up to date and knows whether they can be used; nothing wrong here ever stops the deployment. */
@ApplicationScoped
public class Database {
    /** The one fixed name; each server gives it to its own pool. */
    public static final String JNDI = "jdbc/alongside";

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final long RETRY = Duration.ofSeconds(2).toNanos();
    private static final long GLANCE = Duration.ofSeconds(5).toNanos();

    private final ReentrantLock checking = new ReentrantLock();
    private final AtomicLong nextCheck = new AtomicLong(System.nanoTime());
    private volatile DatabaseState state = DatabaseState.of(WAITING, "not looked at yet");

    @Inject
    Settings settings;

    @Inject
    Event<DatabaseReady> ready;

    /** As last seen: looked at again every two seconds while it is bad, glanced at every five while it is good. */
    public DatabaseState state() {
        if (System.nanoTime() - nextCheck.get() >= 0) {
            if (state.readable()) {
                glance();
            } else {
                check();
            }
        }
        return state;
    }

    /** Still there, and read-only or not: one short query, by one request at a time. */
    private void glance() {
        if (!checking.tryLock()) {
            return;
        }
        try {
            DatabaseState now = mode(source());
            if (now.mode() != state.mode()) {
                LOG.info(() -> "database: " + now.mode() + ", " + now.detail());
            }
            state = now;
            nextCheck.set(System.nanoTime() + GLANCE);
        } catch (NamingException | SQLException e) {
            state = away(e);
            LOG.warning(() -> "database: " + state.mode() + ", " + state.detail());
            nextCheck.set(System.nanoTime() + RETRY);
        } finally {
            checking.unlock();
        }
    }

    /** Looks now; another thread that is already looking is not waited for. */
    public void check() {
        if (!checking.tryLock()) {
            return;
        }
        try {
            boolean was = state.readable();
            if (!was) {
                state = DatabaseState.of(MIGRATING, "bringing the tables up to date");
            }
            DatabaseState now = look();
            if (!now.readable() || !was) {
                LOG.info(() -> "database: " + now.mode() + ", " + now.detail());
            }
            state = now;
            if (now.readable() && !was) {
                tellTheRooms();
            }
        } finally {
            nextCheck.set(System.nanoTime() + RETRY);
            checking.unlock();
        }
    }

    /** A room that cannot do its first work must not keep all the others from starting. */
    private void tellTheRooms() {
        try {
            ready.fire(new DatabaseReady());
        } catch (RuntimeException e) { // whatever a room throws, the next ones still start
            LOG.log(Level.SEVERE, "a room could not do its first work", e);
        }
    }

    private DatabaseState look() {
        try {
            DataSource source = source();
            Flyway flyway = Migrations.on(source);
            Durability.warnings(source).forEach(LOG::warning);
            return switch (settings.get(PersistenceSettings.MIGRATE)) {
                case "off" -> mode(source);
                case "validate" -> validate(flyway, source);
                default -> migrate(flyway, source);
            };
        } catch (NamingException | SQLException | FlywayException e) {
            LOG.fine(() -> String.valueOf(e));
            return away(e);
        }
    }

    @SuppressWarnings("BanJNDI") // a fixed name of our own, never anything a caller sends
    static DataSource source() throws NamingException {
        return InitialContext.doLookup(JNDI);
    }

    private static DatabaseState away(Exception e) {
        return DatabaseState.of(
                WAITING,
                e instanceof NamingException
                        ? "this server has no data source named " + JNDI + "; docs/install.md has the command"
                        : "the database does not answer (" + kind(e) + ")");
    }

    /** The kind of error alone: its message may hold addresses and names. */
    private static String kind(Throwable e) {
        Throwable cause = e.getCause() instanceof SQLException ? e.getCause() : e;
        String code = cause instanceof SQLException sql && sql.getSQLState() != null ? " " + sql.getSQLState() : "";
        return cause.getClass().getSimpleName() + code;
    }

    private DatabaseState migrate(Flyway flyway, DataSource source) throws SQLException {
        if (tooNew(flyway)) {
            return newer(flyway);
        }
        if (flyway.info().pending().length > 0) {
            flyway.migrate();
        }
        return mode(source);
    }

    private DatabaseState validate(Flyway flyway, DataSource source) throws SQLException {
        if (tooNew(flyway)) {
            return newer(flyway);
        }
        MigrationInfo[] pending = flyway.info().pending();
        if (pending.length == 0) {
            return mode(source);
        }
        return new DatabaseState(
                WAITING,
                "these files wait for a database administrator",
                Arrays.stream(pending).map(MigrationInfo::getScript).toList());
    }

    private static DatabaseState newer(Flyway flyway) {
        MigrationInfo[] all = flyway.info().all();
        return DatabaseState.of(
                TOO_NEW,
                "the tables are at version " + latest(all, it -> it.getState().isApplied())
                        + ", and this Alongside knows them up to "
                        + latest(all, it -> it.getState().isResolved())
                        + "; install the version of Alongside that was here last");
    }

    private static String latest(MigrationInfo[] all, Predicate<MigrationInfo> which) {
        return Arrays.stream(all)
                .filter(it -> it.getVersion() != null && which.test(it))
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElse("nothing");
    }

    private static boolean tooNew(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .anyMatch(done -> done.getState() == MigrationState.FUTURE_SUCCESS);
    }

    private static DatabaseState mode(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("select mode, reason from alongside_state where id = 1");
                var rows = statement.executeQuery()) {
            return rows.next() && "READ_ONLY".equals(rows.getString(1))
                    ? DatabaseState.of(READ_ONLY, rows.getString(2))
                    : DatabaseState.of(NORMAL, "ready");
        }
    }
}
