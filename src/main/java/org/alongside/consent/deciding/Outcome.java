package org.alongside.consent.deciding;

import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.jspecify.annotations.Nullable;

/**
 * What an answer led to.
 *
 * @param receipt the receipt of the decision; null for "not now" and for a call for help, which decide nothing
 */
public record Outcome(
        UUID record, ConsentState state, @Nullable UUID receipt) {}
