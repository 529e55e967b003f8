package org.alongside.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.audit.Audit;

/** What was done, when. It names the board and never the piece: nothing here leads from a story to its teller. */
@ApplicationScoped
public class Doings {
    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public void keep(UUID who, String act, UUID board) {
        audit.record(who, act, board);
    }

    public Instant now() {
        return clock.instant();
    }
}
