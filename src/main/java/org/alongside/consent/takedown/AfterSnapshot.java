package org.alongside.consent.takedown;

import java.time.Instant;
import java.util.List;
import org.alongside.consent.AfterChoice;
import org.jspecify.annotations.Nullable;

/**
 * What happens after a stop.
 *
 * @param chooseBy until when the person can say what becomes of it; null when there is nothing to say
 * @param choice what they said
 * @param tasks every place outside our own pages, open or with its outcome
 */
public record AfterSnapshot(
        @Nullable Instant chooseBy, @Nullable AfterChoice choice, List<TakeDownLine> tasks) {
    public static final AfterSnapshot NOTHING = new AfterSnapshot(null, null, List.of());

    /** The three choices are open. */
    public boolean open() {
        return chooseBy != null && choice == null;
    }
}
