package org.alongside.meetings.floor;

import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What the group is doing inside an open item; any step may be skipped, going back needs a reason. */
public enum Step {
    QUIET_WRITE,
    REVEAL,
    GROUP,
    PRIORITISE,
    TALK,
    PROPOSE,
    CLARIFY,
    REACT,
    CONSENT,
    PAUSED;

    /** Each step says in its own text why something cannot be done now. */
    private static final String KEY = "meetings.stepIs";

    /**
     * The next step of an open item.
     *
     * @param from null when the item has just been opened
     */
    public static Step move(@Nullable Step from, Step to, @Nullable String reason, Writers writers) {
        if (to == PAUSED || from == PAUSED) {
            return pause(from, to);
        }
        if (from == to) {
            throw Refusal.rule(KEY + to.name(), to.name());
        }
        boolean said = reason != null && !reason.isBlank();
        if (from != null && to.compareTo(from) < 0 && !said) {
            throw Refusal.invalid("reason", "meetings.backNeedsReason");
        }
        if (from == QUIET_WRITE && writers.still() > 0 && !writers.minimumOver() && !said) {
            throw Refusal.invalid("reason", "meetings.stillWritingNeedsReason", writers.still());
        }
        return to;
    }

    /** Only talk pauses, and only to talk it returns. */
    private static Step pause(@Nullable Step from, Step to) {
        if ((from == TALK && to == PAUSED) || (from == PAUSED && to == TALK)) {
            return to;
        }
        String present = from == null ? "NONE" : from.name();
        throw Refusal.rule(KEY + present, present);
    }

    /** How many still write, and whether the time they were promised is over. */
    public record Writers(long still, boolean minimumOver) {
        public static final Writers NOBODY = new Writers(0, true);
    }
}
