package org.alongside.consent;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something about to happen to a decision, with what the caller has made sure of. */
record Step(
        EventType type,
        long nowMs,
        DecisionBasis basis,
        Set<Assurance> sure,
        long restMs,
        @Nullable Long seenSeq,
        @Nullable Long target) {

    Step(EventType type, long nowMs, Set<Assurance> sure) {
        this(type, nowMs, DecisionBasis.SELF, sure, 0, null, null);
    }

    Step by(DecisionBasis other) {
        return new Step(type, nowMs, other, sure, restMs, seenSeq, target);
    }

    /** After a no, nobody but the person may bring the question up again before this much time has passed. */
    Step afterRest(long ms) {
        return new Step(type, nowMs, basis, sure, ms, seenSeq, target);
    }

    Step havingSeen(long seq) {
        return new Step(type, nowMs, basis, sure, restMs, seq, target);
    }

    Step against(long seq) {
        return new Step(type, nowMs, basis, sure, restMs, seenSeq, seq);
    }
}
