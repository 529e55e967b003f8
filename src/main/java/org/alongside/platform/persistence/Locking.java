package org.alongside.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.logging.Logger;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Whether a lock on this server's data source keeps what it promises; tried whenever the database becomes usable, and
 * until then not believed. Each node tries its own, since it is about how the data source is set up there.
 */
@ApplicationScoped
public class Locking {
    private static final Logger LOG = Logger.getLogger(Locking.class.getName());

    private volatile boolean proven;

    /** True once two connections have shown it. */
    public boolean proven() {
        return proven;
    }

    void tryIt(@Observes DatabaseReady ready) {
        try {
            tryOn(Database.source());
        } catch (NamingException e) {
            proven = false;
        }
    }

    void tryOn(DataSource source) {
        proven = LockProbe.holds(source);
        if (!proven) {
            LOG.severe("On this data source a transaction does not see what was committed while it waited for a lock,"
                    + " so no report may be let out. Set its isolation to READ COMMITTED (docs/install.md)");
        }
    }
}
