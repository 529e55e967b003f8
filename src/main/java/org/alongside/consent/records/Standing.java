package org.alongside.consent.records;

import org.alongside.consent.ConsentState;
import org.jspecify.annotations.Nullable;

/** What a decision's events add up to, before the end date is looked at. */
public record Standing(
        ConsentState state,
        long seq,
        long sinceMs,
        @Nullable Long validUntilMs,
        long lastStopMs,
        boolean objection) {

    static final Standing NONE = new Standing(ConsentState.NONE, 0, 0, null, Long.MIN_VALUE, false);

    /** The end date counts at the exact second, whether or not anything has written it down. */
    public ConsentState at(long nowMs) {
        return effective(state, validUntilMs, nowMs);
    }

    public static ConsentState effective(ConsentState state, @Nullable Long validUntilMs, long nowMs) {
        boolean over = state == ConsentState.GIVEN && validUntilMs != null && nowMs >= validUntilMs;
        return over ? ConsentState.EXPIRED : state;
    }
}
