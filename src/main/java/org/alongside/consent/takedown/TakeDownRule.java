package org.alongside.consent.takedown;

import java.util.Optional;
import org.alongside.consent.uses.Reach;
import org.jspecify.annotations.Nullable;

/** What a stop leaves to be done, by how far the use went. */
record TakeDownRule(
        TakeDownAction action, int within, @Nullable Integer chaseAfter, WorkingDays days) {

    /** Nothing for our own pages: they are empty already. */
    static Optional<TakeDownRule> of(Reach reach, WorkingDays days) {
        return switch (reach) {
            case R0, R1 -> Optional.empty();
            case R2 -> Optional.of(new TakeDownRule(TakeDownAction.TAKE_DOWN, 2, null, days));
            case R3 -> Optional.of(new TakeDownRule(TakeDownAction.TELL_PARTNER, 10, 5, days));
            case R4 -> Optional.of(new TakeDownRule(TakeDownAction.LEAVE_OUT_NEXT_TIME, 0, null, days));
        };
    }

    /** Nobody can do anything about it any more, and the person is told so at once. */
    boolean beyondRecall() {
        return action == TakeDownAction.LEAVE_OUT_NEXT_TIME;
    }

    long dueMs(long nowMs) {
        return days.after(nowMs, within);
    }

    @Nullable
    Long chaseMs(long nowMs) {
        return chaseAfter == null ? null : Long.valueOf(days.after(nowMs, chaseAfter));
    }
}
