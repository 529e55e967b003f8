package org.alongside.stories.sight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.setup.BoardService;
import org.alongside.consent.gate.ConsentGate;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.KeptFile;
import org.alongside.stories.pieces.Copy;
import org.alongside.stories.pieces.Media;
import org.alongside.stories.pieces.Piece;
import org.alongside.stories.pieces.Stories;

/** Hands out a file, and each part of it, only as long as everybody who can be recognised in it says so. */
@ApplicationScoped
@Transactional
public class FileService {
    @Inject
    Stories stories;

    @Inject
    Sight sight;

    @Inject
    ConsentGate gate;

    @Inject
    Media media;

    @Inject
    BoardService boards;

    @Inject
    CurrentPerson person;

    /**
     * A copy's file.
     *
     * @param small the little picture of it
     * @throws Refusal UNKNOWN for every copy that whoever asks may not see now
     */
    public KeptFile file(UUID id, boolean small) {
        Copy copy = stories.copy(id);
        Piece piece = stories.piece(copy.piece());
        if (!onBoard(piece, id) && !everyone(piece, id)) {
            throw Refusal.unknown("stories.file");
        }
        return media.file(copy.file(), small);
    }

    private boolean onBoard(Piece piece, UUID copy) {
        if (!person.present() || !person.lets(May.SEE_BOARDS)) {
            return false;
        }
        UUID me = person.id(May.SEE_BOARDS);
        if (!boards.takesPart(piece.board(), me)) {
            return false;
        }
        Seen seen = seen(piece);
        boolean steward = person.helping().isEmpty() && boards.looksAfter(piece.board(), me);
        boolean concerned = piece.belongsTo(me) || seen.serving().inIt().contains(me);
        boolean tends = piece.belongsTo(me) || steward;
        return seen.copyFor(concerned, steward).filter(copy::equals).isPresent()
                || (tends && !seen.serving().without(copy).isEmpty() && seen.mayBeChecked(copy));
    }

    private Seen seen(Piece piece) {
        return sight.inside(List.of(piece), gate).getOrDefault(piece.id(), Seen.NOTHING);
    }

    private boolean everyone(Piece piece, UUID copy) {
        Seen seen = sight.everyone(List.of(piece), gate).getOrDefault(piece.id(), Seen.NOTHING);
        return seen.may() && copy.equals(seen.copy());
    }
}
