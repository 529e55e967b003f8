package org.alongside.consent.gate;

import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.jspecify.annotations.Nullable;

/**
 * The gate's answer: permitted or not, and why.
 *
 * @param state where the decision stands that settled it; NONE when nothing was ever said
 * @param otherWords there is a yes, but to other words than these
 * @param record the decision it rests on
 * @param seq number in the log at which it was given
 * @param untilMs when it ends by itself
 */
public record GateAnswer(
        boolean permitted,
        ConsentState state,
        boolean otherWords,
        @Nullable UUID record,
        long seq,
        @Nullable Long untilMs) {
    public static final GateAnswer NEVER_SAID = new GateAnswer(false, ConsentState.NONE, false, null, 0, null);
}
