package org.alongside.consent;

import org.alongside.consent.gate.AccessNeeds;
import org.alongside.identity.needs.NeedsConsent;

/** The ledger's own word on what people need, for tests of rooms above. */
public final class Ledger {
    private Ledger() {}

    public static Class<? extends NeedsConsent> ofNeeds() {
        return AccessNeeds.class;
    }
}
