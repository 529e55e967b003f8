package org.alongside.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.live.Standing;

/** Tells the stream which sign-ins still stand. */
@ApplicationScoped
class StandingSessions implements Standing {
    @Inject
    SessionService sessions;

    @Override
    public Set<UUID> of(Set<UUID> ids) {
        return sessions.standing(ids);
    }
}
