package org.alongside.identity.merging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Two accounts of one member: the rules, and what is told of it. */
public final class Merge {
    /** Both sides must have been proved within this time. */
    public static final Duration FRESH = Duration.ofMinutes(30);

    /** So long it can be taken back. */
    public static final Duration UNDOABLE = Duration.ofDays(30);

    private Merge() {}

    static boolean fresh(Instant proved, Instant now) {
        return !proved.isAfter(now) && proved.plus(FRESH).isAfter(now);
    }

    static boolean undoable(Instant merged, Instant now) {
        return merged.plus(UNDOABLE).isAfter(now);
    }

    /**
     * One kind of thing.
     *
     * @param moves rows that follow
     * @param aside rows that would be there twice, and come back if the merge is taken back
     * @param left rows that stay with the account that ends
     */
    public record Line(String title, long moves, long aside, long left) {}

    /** Before it is done. */
    public record Preview(String other, List<Line> lines) {}

    /** After it was done. */
    public record Done(UUID id, Instant at, boolean undone, boolean undoable) {}
}
