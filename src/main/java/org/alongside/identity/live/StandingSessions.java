package org.alongside.identity.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.sessions.SessionService;
import org.alongside.platform.live.Standing;

/** Tells the stream which sign-ins still stand. */
@ApplicationScoped
public class StandingSessions implements Standing {
    @Inject
    SessionService sessions;

    @Override
    public Set<UUID> of(Set<UUID> ids) {
        return sessions.standing(ids);
    }
}
