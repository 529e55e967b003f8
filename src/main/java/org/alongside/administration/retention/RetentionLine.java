package org.alongside.administration.retention;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record and how long it is kept.
 *
 * @param setting key of the setting that says how long
 * @param reason why so long
 * @param due how many the next run lets go
 * @param ranAt when the last run was; null before the first
 * @param removed how many the last run let go
 */
public record RetentionLine(
        String kind,
        String setting,
        Duration period,
        String reason,
        long due,
        @Nullable Instant ranAt,
        long removed) {
    /** In whole days, as people count. */
    public long days() {
        return period.toDays();
    }
}
