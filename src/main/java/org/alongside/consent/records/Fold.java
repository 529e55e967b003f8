package org.alongside.consent.records;

import org.alongside.consent.ConsentState;
import org.jspecify.annotations.Nullable;

/** Adds up a decision's events, one after the other. */
final class Fold {
    private ConsentState state = ConsentState.NONE;
    private long seq;
    private long sinceMs;
    private @Nullable Long validUntilMs;
    private long lastStopMs = Long.MIN_VALUE;
    private long lastYesMs = Long.MIN_VALUE;
    private boolean objection;

    void add(Fact fact) {
        switch (fact.type()) {
            case GIVEN, RENEWED -> yes(fact);
            case WITHDRAWN -> stop(fact, overtaken(fact) ? ConsentState.SUSPENDED : ConsentState.WITHDRAWN);
            case OBJECTED -> {
                stop(fact, ConsentState.WITHDRAWN);
                objection = true;
            }
            case REFUSED -> stop(fact, ConsentState.REFUSED);
            case REQUESTED -> become(ConsentState.REQUESTED, fact);
            case DEFERRED -> become(ConsentState.DEFERRED, fact);
            case EXPIRED -> become(ConsentState.EXPIRED, fact);
            case SUPERSEDED -> become(ConsentState.SUPERSEDED, fact);
            case SUSPENDED -> become(ConsentState.SUSPENDED, fact);
            case RESUMED -> {
                lastYesMs = Math.max(lastYesMs, fact.occurredMs());
                become(ConsentState.GIVEN, fact);
            }
            case INVALIDATED -> become(ConsentState.INVALIDATED, fact);
            case REVOKED -> become(ConsentState.REVOKED, fact);
            case NARROWED, CORRECTED -> seq = fact.seq();
            default -> {} // written down for the record; nothing changes for the decision
        }
    }

    /** A yes on paper from before the last stop is history: it restarts nothing. */
    private void yes(Fact fact) {
        if (fact.late() && fact.occurredMs() <= lastStopMs) {
            return;
        }
        lastYesMs = fact.occurredMs();
        validUntilMs = fact.validUntilMs();
        objection &= fact.basis().proxy();
        become(ConsentState.GIVEN, fact);
    }

    /** A stop that was entered late, while the person said yes again in between: use stops, and they are asked. */
    private boolean overtaken(Fact fact) {
        boolean running = state == ConsentState.GIVEN || state == ConsentState.SUSPENDED;
        return running && fact.late() && lastYesMs > fact.occurredMs();
    }

    private void stop(Fact fact, ConsentState next) {
        lastStopMs = Math.max(lastStopMs, fact.occurredMs());
        become(next, fact);
    }

    private void become(ConsentState next, Fact fact) {
        state = next;
        seq = fact.seq();
        sinceMs = fact.occurredMs();
    }

    Standing standing() {
        return new Standing(state, seq, sinceMs, validUntilMs, lastStopMs, objection);
    }
}
