package org.alongside.stories.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.alongside.boards.setup.BoardService;
import org.alongside.identity.Contribution;
import org.alongside.platform.Refusal;
import org.alongside.stories.Added;
import org.alongside.stories.Doings;
import org.alongside.stories.PieceWords;
import org.alongside.stories.kinds.StoryKind;
import org.alongside.stories.pieces.Askings;
import org.alongside.stories.pieces.Piece;
import org.alongside.stories.pieces.Stories;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.Said;
import org.alongside.supporters.stamp.StampService;
import org.jspecify.annotations.Nullable;

/** Telling a story to a board: one's own, or what somebody said to whoever types it. */
@ApplicationScoped
@Transactional
@Contribution
public class TellService {
    @Inject
    Stories stories;

    @Inject
    StoryKind kind;

    @Inject
    Askings askings;

    @Inject
    BoardService boards;

    @Inject
    StampService stamps;

    @Inject
    Doings doings;

    /**
     * Keeps a story. Nobody but its teller reads it until the teller has said yes to exactly these words.
     *
     * @param behalf whose words they are and how they came; null for one's own
     */
    public Added tell(UUID board, PieceWords words, @Nullable Behalf behalf) {
        Said said = stamps.whose(behalf);
        boards.board(board);
        mustBeThere(board, said.who());
        kind.mustBeComplete(words);
        Piece piece = Piece.story(board, kind, words, said.who(), doings.now());
        stories.add(piece);
        stamps.put(said, piece.id(), "story", false);
        doings.keep(said.hands(), "stories.told", board);
        return new Added(piece.id(), askings.telling(piece));
    }

    /** Other words are another story: the teller is asked again, and until then nobody else reads it. */
    public Added change(UUID id, PieceWords words, long seenVersion, @Nullable Behalf behalf) {
        Said said = stamps.whose(behalf);
        Piece piece = stories.lock(id);
        if (!said.who().equals(piece.author())) {
            throw Refusal.unknown("stories.piece");
        }
        boards.board(piece.board());
        kind.mustBeComplete(words);
        if (piece.version() != seenVersion) {
            throw Refusal.rule("stories.changedMeanwhile");
        }
        piece.say(words);
        stamps.replace(said, id, "story", false);
        doings.keep(said.hands(), "stories.changed", piece.board());
        return new Added(id, askings.telling(piece));
    }

    private void mustBeThere(UUID board, UUID teller) {
        if (!boards.takesPart(board, teller)) {
            throw Refusal.invalid("person", "stories.notOnBoard");
        }
    }
}
