package org.alongside.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What meetings decided about the cards of a whole board. */
@ApplicationScoped
class BoardDecisions {
    @Inject
    EntityManager em;

    List<DecisionSnapshot> of(UUID board) {
        return em.createQuery(
                        "select d from DecisionReturned d where d.board = :board order by d.madeAt, d.id",
                        DecisionReturned.class)
                .setParameter("board", board)
                .getResultStream()
                .map(DecisionReturned::snapshot)
                .toList();
    }
}
