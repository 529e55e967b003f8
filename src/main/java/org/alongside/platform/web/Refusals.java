package org.alongside.platform.web;

import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds the refusal inside whatever a container wrapped round it, and its HTTP status. */
public final class Refusals {
    private Refusals() {}

    public static @Nullable Refusal in(@Nullable Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 20; depth++) {
            if (at instanceof Refusal refusal) {
                return refusal;
            }
            at = at.getCause();
        }
        return null;
    }

    public static int status(Refusal refusal) {
        return switch (refusal.reason()) {
            case UNKNOWN -> 404;
            case FORBIDDEN -> 403;
            case INVALID -> 400;
            case RULE, STALE -> 409;
            case BUSY -> 429;
        };
    }
}
