package org.alongside.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A board's terms for its public summary; whoever asks has asked already whether that summary may be read. */
@ApplicationScoped
public class PublicFacts {

    @Inject
    Boards boards;

    public BoardSnapshot of(UUID board) {
        return boards.get(board).snapshot();
    }
}
