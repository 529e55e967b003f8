package org.alongside.boards.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.ChangeKind;
import org.alongside.boards.store.Boards;
import org.alongside.boards.store.Card;
import org.alongside.boards.store.CardChange;
import org.alongside.boards.store.Cards;
import org.alongside.boards.store.Difference;
import org.alongside.boards.store.Standing;
import org.alongside.people.PersonService;
import org.alongside.platform.audit.Audit;
import org.alongside.supporters.stamp.Said;
import org.jspecify.annotations.Nullable;

/** Writes down what happened to cards, and tells how a card stands now. */
@ApplicationScoped
public class CardRecords {

    @Inject
    Boards boards;

    @Inject
    Cards cards;

    @Inject
    AsideService aside;

    @Inject
    PersonService people;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** One line of history for the card as it is stored now, and one of the audit, which holds no words. */
    void keep(Card card, ChangeKind kind, UUID who, @Nullable String oldValue, @Nullable String newValue) {
        cards.add(new CardChange(card.snapshot(), kind, who, clock.instant(), oldValue, newValue));
        audit.record(who, "boards.card." + kind.name().toLowerCase(Locale.ROOT), card.id());
    }

    /** As before, for words that somebody else may have typed; the audit names whoever did. */
    void keep(Card card, ChangeKind kind, Said said, @Nullable String oldValue, @Nullable String newValue) {
        CardChange change = new CardChange(card.snapshot(), kind, said.who(), clock.instant(), oldValue, newValue);
        cards.add(change);
        cards.stamp(said, change.id());
        audit.record(said.hands(), "boards.card." + kind.name().toLowerCase(Locale.ROOT), card.id());
    }

    void keepAside(CardSnapshot card, List<Difference> differences, UUID who) {
        aside.keep(card, differences, who);
    }

    public CardNow now(Card card) {
        CardSnapshot seen = card.snapshot();
        Standing stands = cards.standing(card);
        return new CardNow(
                seen.id(),
                seen.version(),
                seen.text(),
                seen.lane(),
                boards.lane(seen.lane()).title(),
                stands.place(),
                stands.of(),
                cards.lastMoved(seen.id(), seen.version()),
                seen.changedBy(),
                people.snapshot(seen.changedBy()).name(),
                seen.changedAt());
    }
}
