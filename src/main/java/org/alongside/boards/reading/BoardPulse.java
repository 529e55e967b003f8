package org.alongside.boards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.BoardsSettings;
import org.alongside.boards.cards.CardNow;
import org.alongside.boards.cards.CardRecords;
import org.alongside.boards.store.Card;
import org.alongside.platform.live.Revisions;
import org.alongside.platform.settings.Settings;

/** How often a board has changed, how much of it the first screen shows, how a card of it stands now. */
@ApplicationScoped
public class BoardPulse {

    @Inject
    Revisions revisions;

    @Inject
    Settings settings;

    @Inject
    CardRecords records;

    long of(UUID board) {
        return revisions.of(BoardSnapshot.KIND, board);
    }

    int firstCards() {
        return settings.get(BoardsSettings.FIRST_CARDS);
    }

    CardNow now(Card card) {
        return records.now(card);
    }
}
