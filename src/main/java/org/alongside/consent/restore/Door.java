package org.alongside.consent.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.alongside.consent.EventType;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.Locking;

/** The way out of the house: shut after a return to a backup, and where the database's locks are not proven. */
@ApplicationScoped
public class Door {
    @Inject
    Restores restores;

    @Inject
    Locking locking;

    public void mustBeOpen() {
        if (!locking.proven()) {
            throw Refusal.rule("consent.locksUnproven");
        }
        if (restores.frozen().isPresent()) {
            throw Refusal.rule("consent.frozen");
        }
    }

    public long note(EventType type, long nowMs, Map<String, String> what) {
        return restores.note(type, nowMs, what);
    }
}
