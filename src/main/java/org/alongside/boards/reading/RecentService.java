package org.alongside.boards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.boards.ChangeKind;
import org.alongside.boards.KeptBack;
import org.alongside.boards.store.Boards;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;

/** What others did on a board since somebody looked last. */
@ApplicationScoped
@Transactional
public class RecentService {
    private static final int MOST = 500;

    @Inject
    EntityManager em;

    @Inject
    Boards boards;

    @Inject
    CurrentPerson person;

    @Inject
    KeptBack kept;

    /** Card by card, the latest first; what the reader did is known to them. */
    public List<RecentCard> since(UUID board, Instant since) {
        UUID me = person.id(May.SEE_BOARDS);
        boards.mustTakePart(board, me, "boards.board");
        Map<UUID, RecentCard> cards = new LinkedHashMap<>();
        em.createQuery(
                        "select c.id, c.title, h.kind from CardChange h, Card c"
                                + " where c.id = h.card and h.board = :board and h.madeAt > :since and h.who <> :me"
                                + " and h.kind <> :aside order by h.madeAt desc",
                        Object[].class)
                .setParameter("board", board)
                .setParameter("since", since)
                .setParameter("me", me)
                .setParameter("aside", ChangeKind.KEPT_ASIDE)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> !kept.hides((UUID) row[0]))
                .forEach(row -> cards.computeIfAbsent(
                                (UUID) row[0],
                                id -> new RecentCard(id, (String) row[1], new EnumMap<>(ChangeKind.class)))
                        .times()
                        .merge((ChangeKind) row[2], 1L, Long::sum));
        return List.copyOf(cards.values());
    }
}
