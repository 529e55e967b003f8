package org.alongside.boards.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.ChangeKind;
import org.alongside.boards.store.CardChange;
import org.alongside.boards.store.Cards;
import org.alongside.boards.store.Difference;

/** Keeps words that met newer ones, in a transaction of its own, so that refusing them does not lose them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AsideService {

    @Inject
    Cards cards;

    @Inject
    Clock clock;

    public void keep(CardSnapshot card, List<Difference> differences, UUID who) {
        for (Difference one : differences) {
            cards.add(new CardChange(
                    card,
                    ChangeKind.KEPT_ASIDE,
                    who,
                    clock.instant(),
                    one.kind().name(),
                    one.typed()));
        }
    }
}
