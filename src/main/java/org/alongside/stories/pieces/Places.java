package org.alongside.stories.pieces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.consent.gate.ConsentGate;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.consent.uses.Whereabouts;
import org.alongside.platform.Refusal;
import org.alongside.stories.Outlet;
import org.alongside.stories.kinds.Kinds;
import org.alongside.stories.kinds.StoryKind;

/** The two places of a board where its pieces can be, written down with the gate as uses of everybody in them. */
@ApplicationScoped
public class Places {
    @Inject
    Stories stories;

    @Inject
    Kinds kinds;

    @Inject
    Askings askings;

    @Inject
    ConsentGate gate;

    @Inject
    Whereabouts whereabouts;

    /** On the board, from now on, for whoever said yes. */
    void useInside(Piece piece) {
        use(piece, kinds.of(piece.kind()).insidePurpose(), askings.inside(piece));
    }

    /** On the public page, from now on, for whoever said yes. */
    public void useForEveryone(Piece piece) {
        String place = askings.everywhere(piece.board());
        if (kinds.of(piece.kind()).ofWords()) {
            stories.release(piece.id())
                    .filter(one -> one.published() && one.shownIn(Outlet.PAGE))
                    .ifPresent(release -> use(piece, StoryKind.PUBLIC, release.question(), place));
        } else if (piece.published()) {
            use(piece, kinds.of(piece.kind()).publicPurpose(), place);
        }
    }

    private void use(Piece piece, String purpose, String place) {
        if (kinds.of(piece.kind()).ofWords()) {
            use(piece, purpose, piece.telling(), place);
        } else {
            stories.people(List.of(piece.id())).forEach(one -> use(piece, purpose, piece.of(one.person()), place));
        }
    }

    private void use(Piece piece, String purpose, GateQuestion question, String place) {
        var unused = gate.use(
                purpose,
                question,
                piece.artefact(),
                new UsePlace(place, Reach.R1, kinds.of(piece.kind()).part()));
    }

    public void goneFromEveryone(Piece piece) {
        whereabouts.gone(piece.artefact(), askings.everywhere(piece.board()));
    }

    /** It is gone altogether, though nobody took a yes back. */
    void gone(Piece piece) {
        goneFromEveryone(piece);
        whereabouts.gone(piece.artefact(), askings.inside(piece));
    }

    /** Nothing of a story that its teller has not told the board is prepared for everyone by others. */
    public void mustBeTold(Piece piece) {
        if (!gate.check(StoryKind.TELL, piece.telling()).permitted()) {
            throw Refusal.unknown("stories.piece");
        }
    }
}
