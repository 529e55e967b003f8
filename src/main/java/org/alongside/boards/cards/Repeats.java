package org.alongside.boards.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.alongside.boards.AnswerKind;
import org.alongside.boards.store.Answer;
import org.alongside.boards.store.Card;
import org.alongside.boards.store.Cards;
import org.alongside.supporters.stamp.Said;

/** Whether what is typed for somebody was kept for them less than a day before, from paper or by themselves. */
@ApplicationScoped
public class Repeats {
    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    EntityManager em;

    @Inject
    Cards cards;

    boolean comment(Said said, UUID card, String words, Instant now) {
        return said.typed() != null
                && cards.said(card).stream().anyMatch(one -> one.repeats(said.who(), words, now.minus(A_DAY)));
    }

    boolean card(Said said, UUID board, String title, Instant now) {
        return said.typed() != null
                && em.createQuery("""
                                select count(c.place) from Card c where c.board = :board and c.author = :author
                                and c.madeAt > :since and lower(c.title) = :title""", Long.class)
                                .setParameter("board", board)
                                .setParameter("author", said.who())
                                .setParameter("since", now.minus(A_DAY))
                                .setParameter("title", title.strip().toLowerCase(Locale.ROOT))
                                .getSingleResult()
                        > 0;
    }

    boolean answer(Said said, Answer before, Card card, AnswerKind kind, Instant now) {
        return said.typed() != null && before.repeats(card, kind, now.minus(A_DAY));
    }
}
