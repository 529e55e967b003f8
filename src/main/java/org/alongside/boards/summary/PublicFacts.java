package org.alongside.boards.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.store.Boards;

/** A board's terms for its public summary; whoever asks has asked already whether that summary may be read. */
@ApplicationScoped
public class PublicFacts {

    @Inject
    Boards boards;

    public BoardSnapshot of(UUID board) {
        return boards.get(board).snapshot();
    }
}
