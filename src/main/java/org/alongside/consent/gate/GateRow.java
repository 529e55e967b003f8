package org.alongside.consent.gate;

import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.alongside.consent.records.Standing;
import org.jspecify.annotations.Nullable;

/** What the gate reads of one decision. */
record GateRow(
        UUID record,
        String scopeKey,
        ConsentState state,
        long stateSeq,
        @Nullable Long validUntilMs,
        @Nullable String wordsSha256) {

    /** The end date counts at the exact second, whether or not anything has written it down. */
    ConsentState at(long nowMs) {
        return Standing.effective(state, validUntilMs, nowMs);
    }
}
