package org.alongside.consent.verifying;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the log stands.
 *
 * @param lines how many there are
 * @param signed up to which number the last checkpoint reaches
 * @param outside whether there is a folder outside the database
 * @param frozenSince since when nothing goes out, because the database is older than what lies outside
 */
public record LogSnapshot(
        long lines,
        long signed,
        @Nullable Instant signedAt,
        boolean outside,
        @Nullable Instant frozenSince) {}
