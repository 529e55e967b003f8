package org.alongside.platform.retention;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The rows of a table that are past their time.
 *
 * @param where table and condition, with one {@code ?} for the time before which they go
 */
public record OldRows(String where) {
    public long count(EntityManager em, Instant before) {
        return ((Number) em.createNativeQuery("select count(*) from " + where)
                        .setParameter(1, before.atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }

    public int delete(EntityManager em, Instant before) {
        return em.createNativeQuery("delete from " + where)
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
