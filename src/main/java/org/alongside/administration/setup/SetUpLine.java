package org.alongside.administration.setup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item of the list as it stands.
 *
 * @param facts what is there now, in the installation's own words; nothing secret
 * @param confirmedBy the name of whoever confirmed it; null where nobody did, empty where Alongside did
 */
public record SetUpLine(
        SetUpItem item,
        SetUpState state,
        String facts,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {
    public boolean done() {
        return state.done();
    }

    /** Whether saying so is what is left to do. */
    public boolean confirmable() {
        return item.way() == SetUpItem.Way.CONFIRMED && (state == SetUpState.TO_CONFIRM || state == SetUpState.CHANGED);
    }
}
