package org.alongside.consent.records;

import java.util.Set;
import org.alongside.consent.Assurance;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.jspecify.annotations.Nullable;

/** Something about to happen to a decision, with what the caller has made sure of. */
public record Step(
        EventType type,
        long nowMs,
        DecisionBasis basis,
        Set<Assurance> sure,
        long restMs,
        @Nullable Long seenSeq,
        @Nullable Long target,
        long happenedMs) {

    public Step(EventType type, long nowMs, Set<Assurance> sure) {
        this(type, nowMs, DecisionBasis.SELF, sure, 0, null, null, nowMs);
    }

    public Step by(DecisionBasis other) {
        return new Step(type, nowMs, other, sure, restMs, seenSeq, target, happenedMs);
    }

    /** After a no, nobody but the person may bring the question up again before this much time has passed. */
    public Step afterRest(long ms) {
        return new Step(type, nowMs, basis, sure, ms, seenSeq, target, happenedMs);
    }

    public Step havingSeen(long seq) {
        return new Step(type, nowMs, basis, sure, restMs, seq, target, happenedMs);
    }

    Step against(long seq) {
        return new Step(type, nowMs, basis, sure, restMs, seenSeq, seq, happenedMs);
    }

    /** What reached us on paper was said before it is written down. */
    public Step saidAt(long ms) {
        return new Step(type, nowMs, basis, sure, restMs, seenSeq, target, ms);
    }
}
