package org.alongside.boards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.DecisionSnapshot;
import org.alongside.boards.store.DecisionReturned;

/** What meetings decided about the cards of a whole board. */
@ApplicationScoped
public class BoardDecisions {
    @Inject
    EntityManager em;

    public List<DecisionSnapshot> of(UUID board) {
        return em.createQuery(
                        "select d from DecisionReturned d where d.board = :board order by d.madeAt, d.id",
                        DecisionReturned.class)
                .setParameter("board", board)
                .getResultStream()
                .map(DecisionReturned::snapshot)
                .toList();
    }
}
