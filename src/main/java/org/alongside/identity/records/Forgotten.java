package org.alongside.identity.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.records.Fate;
import org.jspecify.annotations.Nullable;

/** What goes and what stays when somebody is forgotten; as a receipt it holds nothing of them. */
public final class Forgotten {
    private Forgotten() {}

    /**
     * @param why the reason and its ground, where something stays
     */
    public record Line(String title, Fate fate, long rows, String why) {
        public boolean goes() {
            return fate == Fate.DELETED;
        }
    }

    /**
     * Before it is done.
     *
     * @param heldUntil nothing may go before this day
     * @param stillHere a member of staff who has not left
     */
    public record Preview(
            UUID person,
            String name,
            boolean stillHere,
            @Nullable Instant heldUntil,
            List<Line> lines) {
        public boolean possible() {
            return !stillHere && heldUntil == null;
        }
    }

    /** After it was done. */
    public record Receipt(UUID id, Instant doneAt, Why why, List<Line> lines) {}
}
