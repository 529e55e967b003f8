package org.alongside.platform.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A {@code timestamp with time zone} as a question in SQL gets it; each driver has a type of its own. */
public final class Moment {
    private Moment() {}

    public static Instant of(Object column) {
        if (column instanceof OffsetDateTime at) {
            return at.toInstant();
        }
        if (column instanceof Timestamp at) {
            return at.toInstant();
        }
        throw new IllegalStateException("no time: " + column.getClass());
    }
}
