package org.alongside.reports;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as those on its board see it.
 *
 * @param done how many parts are written
 * @param parts how many there are to write
 * @param problem key of the sentence that says why it was not made
 * @param downloads how often somebody fetched it
 * @param mayMake whether whoever asks may make it
 */
public record ReportSnapshot(
        UUID id,
        UUID board,
        String title,
        Place place,
        Instant madeAt,
        Step step,
        int done,
        int parts,
        @Nullable String problem,
        long downloads,
        boolean mayMake,
        List<Chosen> chosen,
        long revision)
        implements Serializable {}
