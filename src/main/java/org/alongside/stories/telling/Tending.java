package org.alongside.stories.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.boards.setup.BoardService;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.alongside.stories.pieces.Piece;

/** Who may do something with a piece. Whoever may not even see it hears that there is no such thing. */
@ApplicationScoped
class Tending {
    @Inject
    ShelfService shelf;

    @Inject
    BoardService boards;

    @Inject
    CurrentPerson person;

    /** Its teller, while they take part in the board. */
    boolean isTeller(Piece piece) {
        UUID me = person.id();
        return me.equals(piece.author()) && boards.takesPart(piece.board(), me);
    }

    /** @throws Refusal FORBIDDEN to whoever sees it and does not look after the board, UNKNOWN to all others */
    void mustLookAfter(Piece piece) {
        mustSee(piece);
        boards.mustLookAfter(piece.board());
    }

    /** @throws Refusal FORBIDDEN to whoever sees it and is no member of staff in charge, UNKNOWN to all others */
    void mustLookAfterAsStaff(Piece piece) {
        mustSee(piece);
        boards.mustLookAfterAsStaff(piece.board());
    }

    /** Whoever brought it, and those who look after the board. */
    void mustTend(Piece piece) {
        UUID me = person.id();
        boolean mine = piece.belongsTo(me) && boards.takesPart(piece.board(), me);
        if (!mine && !boards.looksAfter(piece.board(), me)) {
            throw Refusal.unknown("stories.piece");
        }
    }

    private void mustSee(Piece piece) {
        if (!boards.looksAfter(piece.board(), person.id())) {
            shelf.piece(piece.id());
        }
    }
}
