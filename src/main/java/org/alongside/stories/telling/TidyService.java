package org.alongside.stories.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.alongside.stories.Doings;
import org.alongside.stories.pieces.Piece;
import org.alongside.stories.pieces.Removal;
import org.alongside.stories.pieces.Stories;

/** Taking something away: one's own at any time; those who look after the board need ask nobody either. */
@ApplicationScoped
@Transactional
@Contribution
public class TidyService {
    @Inject
    Stories stories;

    @Inject
    ShelfService shelf;

    @Inject
    Removal removal;

    @Inject
    CurrentPerson person;

    @Inject
    Doings doings;

    /** @return the board it was on */
    public UUID remove(UUID id) {
        UUID me = person.id();
        if (!shelf.piece(id).tended()) {
            throw Refusal.forbidden("stories.notYours");
        }
        Piece piece = stories.lock(id);
        removal.removeWithPlaces(piece);
        doings.keep(me, "stories.removed", piece.board());
        return piece.board();
    }
}
