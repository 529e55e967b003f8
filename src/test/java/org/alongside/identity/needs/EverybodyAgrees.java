package org.alongside.identity.needs;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A ledger in which everybody has said yes to keeping what helps them. */
public final class EverybodyAgrees implements NeedsConsent {
    @Override
    public Set<UUID> given(Collection<UUID> people) {
        return Set.copyOf(people);
    }

    @Override
    public boolean asked(UUID person) {
        return true;
    }

    @Override
    public String question() {
        return "/";
    }
}
