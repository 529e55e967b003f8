package org.alongside.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.live.Revisions;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;

/** What people wrote and decided on boards. What others have answered stays, without the name. */
@ApplicationScoped
class BoardsKeep implements Keeps {
    private static final String SHARED = "boards.held.shared.why";
    private static final String BOARD = "board_title";
    private static final String BOARD_TITLE = "(select b.title from alongside_board b where b.id = t.board)";
    private static final String CARD = "card_title";
    private static final String CARD_TITLE = "(select c.title from alongside_card c where c.id = t.card)";
    private static final String AS_TEXT = "select cast(p.id as varchar) from alongside_person p where p.id = ?";

    /** Boards on which a person is to be seen. */
    private static final String SEEN =
            "select cast(m.board as varchar) from alongside_board_member m where m.person = ?"
                    + " union select cast(c.board as varchar) from alongside_card c"
                    + " where ? in (c.author, c.changed_by, c.staff_owner, c.member_owner)"
                    + " union select cast(c.board as varchar) from alongside_card_comment c where c.author = ?"
                    + " union select cast(c.board as varchar) from alongside_card_change c where c.who = ?"
                    + " union select cast(q.board as varchar) from alongside_board_quote q where q.person = ?";

    private static final int ASKED = 5;

    @Inject
    EntityManager em;

    @Inject
    Revisions revisions;

    @Override
    public void lookAgain(UUID person) {
        Query query = em.createNativeQuery(SEEN);
        for (int at = 1; at <= ASKED; at++) {
            query.setParameter(at, person);
        }
        List<?> boards = query.getResultList();
        boards.forEach(board -> revisions.raise(BoardSnapshot.KIND, UUID.fromString(board.toString())));
    }

    @Override
    public String room() {
        return "boards";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Held> held() {
        return List.of(
                Held.in("alongside_board_quote")
                        .own("person", Fate.DELETED)
                        .names("added_by", Fate.UNNAMED)
                        .shows("added_at", "words")
                        .beside(BOARD, BOARD_TITLE)
                        .things("board", "card", "artefact_kind", "artefact", "purpose")
                        .because(SHARED),
                Held.in("alongside_board_summary")
                        .key("board")
                        .names("changed_by", Fate.UNNAMED)
                        .things("board", "words")
                        .because(SHARED),
                Held.in("alongside_card_answer")
                        .own("person", Fate.DELETED)
                        .once("card")
                        .shows("made_at", "answer", "reason")
                        .beside(CARD, CARD_TITLE)
                        .things("card"),
                Held.in("alongside_card_comment")
                        .own("author", Fate.UNNAMED)
                        .shows("made_at", "words")
                        .beside(CARD, CARD_TITLE)
                        .things("card", "board")
                        .because(SHARED),
                Held.in("alongside_card_decision")
                        .own("recorded_by", Fate.UNNAMED)
                        .shows("made_at", "decision", "reason")
                        .beside(CARD, CARD_TITLE)
                        .things("card", "board", "meeting", "outcome")
                        .because(SHARED),
                Held.in("alongside_card_change")
                        .own("who", Fate.UNNAMED)
                        .through("old_value", AS_TEXT, Fate.UNNAMED)
                        .through("new_value", AS_TEXT, Fate.UNNAMED)
                        .shows("made_at", "kind")
                        .beside(CARD, CARD_TITLE)
                        .things("card", "board")
                        .because(SHARED),
                Held.in("alongside_card")
                        .own("author", Fate.UNNAMED)
                        .names("easy_read_by", Fate.UNNAMED)
                        .names("changed_by", Fate.UNNAMED)
                        .shows("made_at", "title", "meaning", "words", "easy_read")
                        .things("board", "lane")
                        .because(SHARED),
                Held.in("alongside_card")
                        .own("staff_owner", Fate.CLEARED)
                        .own("member_owner", Fate.CLEARED)
                        .beside("owned_card", "t.title")
                        .because("boards.held.owner.why"),
                Held.in("alongside_board_member")
                        .own("person", Fate.DELETED)
                        .once("board")
                        .beside("since_at", "t.since")
                        .shows("role")
                        .beside(BOARD, BOARD_TITLE)
                        .things("board", "side"),
                Held.in("alongside_board_lane").things("board", "title", "meaning"),
                Held.in("alongside_board")
                        .own("opened_by", Fate.UNNAMED)
                        .shows("opened_at", "title")
                        .things("purpose", "can_change", "cannot_change", "who_decides", "rung", "hear_back")
                        .things("money", "easy_read")
                        .because(SHARED));
    }
}
