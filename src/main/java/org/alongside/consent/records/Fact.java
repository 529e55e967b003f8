package org.alongside.consent.records;

import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.jspecify.annotations.Nullable;

/** One event as the fold sees it: its place in the log, and when it happened outside. */
public record Fact(
        long seq,
        EventType type,
        DecisionBasis basis,
        long occurredMs,
        long recordedMs,
        @Nullable Long validUntilMs,
        @Nullable Long target) {

    /** Entered after the day it happened: from paper, by phone. Only such events are ordered by time. */
    boolean late() {
        return occurredMs < recordedMs;
    }
}
