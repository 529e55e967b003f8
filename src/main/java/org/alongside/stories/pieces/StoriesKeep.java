package org.alongside.stories.pieces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;

/** What people told and showed. Where somebody is forgotten, what they told goes, and what shows them stays shut. */
@ApplicationScoped
public class StoriesKeep implements Keeps {
    private static final String SHUT = "stories.held.shut.why";
    private static final String BOARD = "board_title";
    private static final String BOARD_TITLE = "(select b.title from alongside_board b where b.id = t.board)";
    private static final String PIECE = "piece_title";
    private static final String PIECE_TITLE = "(select p.title from alongside_story_piece p where p.id = t.piece)";

    @Inject
    Stories stories;

    @Inject
    Removal removal;

    @Override
    public String room() {
        return "stories";
    }

    @Override
    public int order() {
        return 35;
    }

    /** A face and a voice are not forgotten by taking a name off. */
    @Override
    public void beforeErasing(UUID person) {
        stories.with(person).forEach(piece -> removal.without(piece, person));
    }

    @Override
    public List<Held> held() {
        return List.of(
                Held.in("alongside_story_release")
                        .own("person", Fate.DELETED)
                        .names("asked_by", Fate.UNNAMED)
                        .shows("asked_at", "title", "words", "terms")
                        .beside(BOARD, BOARD_TITLE)
                        .things("board", "piece", "attribution", "outlets")
                        .because(SHUT),
                Held.in("alongside_story_masked")
                        .own("person", Fate.DELETED)
                        .beside(PIECE, PIECE_TITLE)
                        .things("copy", "piece"),
                Held.in("alongside_story_person")
                        .own("person", Fate.UNNAMED)
                        .beside(PIECE, PIECE_TITLE)
                        .things("piece", "inside_ask", "public_ask")
                        .because(SHUT),
                Held.in("alongside_story_copy")
                        .names("added_by", Fate.UNNAMED)
                        .names("checked_by", Fate.UNNAMED)
                        .things("piece", "kept", "small")
                        .because(SHUT),
                Held.in("alongside_story_piece")
                        .own("author", Fate.DELETED)
                        .names("added_by", Fate.UNNAMED)
                        .names("people_checked_by", Fate.UNNAMED)
                        .shows("added_at", "title", "words", "seen_as")
                        .beside(BOARD, BOARD_TITLE)
                        .things("board", "kind", "others")
                        .because(SHUT));
    }
}
