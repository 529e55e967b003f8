package org.alongside.boards.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.boards.BoardEvent;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.setup.BoardService;
import org.alongside.platform.live.Listening;
import org.alongside.platform.live.Revisions;

/** Tells those who show a board that there is something new on it; their pages ask for it themselves. */
@ApplicationScoped
public class BoardLive implements Listening {

    @Inject
    Revisions revisions;

    @Inject
    BoardService boards;

    void raise(@Observes BoardEvent event) {
        revisions.raise(BoardSnapshot.KIND, event.board());
    }

    @Override
    public String kind() {
        return BoardSnapshot.KIND;
    }

    @Override
    public boolean allows(UUID person, UUID id) {
        return boards.takesPart(id, person);
    }
}
