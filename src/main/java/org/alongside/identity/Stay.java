package org.alongside.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the one who is here came to be here, and until when.
 *
 * @param shared whether every page offers to finish
 * @param device the remembered device they sit at
 * @param helper who handed them this device
 * @param until when this sign-in ends if nothing more is done
 * @param longer whether saying so keeps it open beyond that
 */
public record Stay(
        boolean shared, @Nullable UUID device, @Nullable UUID helper, Instant until, boolean longer) {
    public boolean assisted() {
        return helper != null;
    }
}
