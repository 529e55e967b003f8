package org.alongside.consent.register;

import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.jspecify.annotations.Nullable;

/**
 * What the gate would have said then.
 *
 * @param record the decision that settled it; null when nothing had been said
 * @param seq number in the log of the event that settled it
 */
public record AsOfAnswer(
        boolean permitted, ConsentState state, @Nullable UUID record, long seq) {
    static final AsOfAnswer NEVER_SAID = new AsOfAnswer(false, ConsentState.NONE, null, 0);
}
