package org.alongside.supporters.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.live.Standing;
import org.alongside.supporters.HelpService;

/** Tells the stream which times of helping still stand. */
@ApplicationScoped
public class StandingHelps implements Standing {
    @Inject
    HelpService helps;

    @Override
    public Set<UUID> of(Set<UUID> ids) {
        return helps.standing(ids);
    }
}
