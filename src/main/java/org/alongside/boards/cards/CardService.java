package org.alongside.boards.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.BoardEvent;
import org.alongside.boards.BoardEvent.CardAdded;
import org.alongside.boards.BoardEvent.CardChanged;
import org.alongside.boards.BoardEvent.CardMoved;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.CardWords;
import org.alongside.boards.ChangeKind;
import org.alongside.boards.Gap;
import org.alongside.boards.Spot;
import org.alongside.boards.store.Boards;
import org.alongside.boards.store.Card;
import org.alongside.boards.store.Cards;
import org.alongside.boards.store.Difference;
import org.alongside.boards.store.Lane;
import org.alongside.boards.store.Standing;
import org.alongside.identity.Contribution;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.Said;
import org.jspecify.annotations.Nullable;

/** What people can do with cards: add, write, take a seat, move. Members of both sides may do the same. */
@ApplicationScoped
@Transactional
@Contribution
public class CardService {

    @Inject
    Boards boards;

    @Inject
    Cards cards;

    @Inject
    CardRecords records;

    @Inject
    Typists typists;

    @Inject
    Clock clock;

    @Inject
    Event<BoardEvent> events;

    /** Adds a card at the end of a lane; whoever adds it sits on its bench for their side. */
    public UUID add(UUID lane, CardWords said) {
        return add(lane, said, null);
    }

    /**
     * As before, for somebody who may have said it to whoever types it.
     *
     * @param behalf whose words they are and how they came; null for one's own
     */
    public UUID add(UUID lane, CardWords said, @Nullable Behalf behalf) {
        Said whose = typists.whose(behalf);
        PersonSnapshot me = whose.of();
        Lane to = boards.lockLane(lane, me.id());
        boolean repeated = typists.repeats().card(whose, to.board(), said.title(), clock.instant());
        to.mustHaveRoomFor(() -> cards.count(lane));
        Card card = new Card(to, cards.gap(lane, Spot.end(), null), said, me.id(), me.side(), clock.instant());
        cards.add(card);
        cards.write();
        typists.stamp(whose, card.id(), "card", repeated);
        records.keep(card, ChangeKind.ADDED, whose, null, to.title());
        events.fire(new CardAdded(to.board(), card.id(), me.id()));
        return card.id();
    }

    /**
     * Moves a card to a spot in a lane. One card row and one line of history are written, however large the board.
     *
     * @param seenVersion the card as the mover saw it; an older one is refused with the state of now
     */
    public Moved move(UUID id, UUID lane, Spot spot, long seenVersion) {
        UUID me = typists.me();
        Lane to = boards.lockLane(lane, me);
        Card card = cards.lock(id);
        if (!card.board().equals(to.board())) {
            boards.mustTakePart(card.board(), me, "boards.card");
            throw Refusal.rule("boards.otherBoard");
        }
        mustBeSeen(card, seenVersion);
        Gap gap = cards.gap(lane, spot, id);
        Lane from = card.lane().equals(lane) ? to : boards.lane(card.lane());
        if (card.liesAt(to, gap)) {
            return moved(card, from, to, false);
        }
        if (from != to) {
            card.mustBeFreeToLeave(from, to, from.joint() ? cards.answers(id) : List.of());
            to.mustHaveRoomFor(() -> cards.count(lane));
        }
        card.move(to, gap, me, clock.instant());
        cards.write();
        records.keep(card, ChangeKind.MOVED, me, from.title(), to.title());
        events.fire(new CardMoved(to.board(), id, from.id(), lane));
        return moved(card, from, to, true);
    }

    private Moved moved(Card card, Lane from, Lane to, boolean changed) {
        Standing stands = cards.standing(card);
        CardSnapshot now = card.snapshot();
        return new Moved(
                now.id(),
                now.version(),
                now.text().title(),
                from.id(),
                from.title(),
                to.id(),
                to.title(),
                stands.place(),
                stands.of(),
                changed);
    }

    /** Writes new words. Words that meet newer ones are kept aside in the history, and both are shown. */
    public void edit(UUID id, CardWords said, long seenVersion) {
        edit(id, said, seenVersion, null);
    }

    /** As {@link #edit(UUID, CardWords, long)}, for somebody who may have said it to whoever types it. */
    public void edit(UUID id, CardWords said, long seenVersion, @Nullable Behalf behalf) {
        Said whose = typists.whose(behalf);
        UUID me = whose.who();
        Card card = sharedForChange(id, me);
        if (!card.seenAs(seenVersion)) {
            records.keepAside(card.snapshot(), card.differences(said), me);
            throw Refusal.stale("boards.cardChanged", records.now(card));
        }
        Instant now = clock.instant();
        List<Difference> differences = card.say(said, me, now);
        if (differences.isEmpty()) {
            return;
        }
        cards.write();
        for (Difference one : differences) {
            records.keep(card, one.kind(), whose, one.present(), one.typed());
        }
        typists.stampAgain(whose, id, "card", false);
        events.fire(new CardChanged(card.board(), id, me));
    }

    /** Someone of a side sits down on the bench, or, with nobody named, that seat is free again. */
    public void seat(UUID id, Side side, @Nullable UUID owner, long seenVersion) {
        UUID me = typists.me();
        Card card = sharedForChange(id, me);
        mustBeSeen(card, seenVersion);
        if (owner != null
                && boards.mustTakePart(card.board(), owner, "boards.member").side() != side) {
            throw Refusal.rule("boards.otherSide");
        }
        UUID before = card.owner(side);
        if (!card.seat(side, owner, me, clock.instant())) {
            return;
        }
        cards.write();
        records.keep(card, ChangeKind.OWNERS, me, text(before), text(owner));
        events.fire(new CardChanged(card.board(), id, me));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private Card sharedForChange(UUID id, UUID who) {
        Card card = cards.lock(id);
        boards.mustTakePart(card.board(), who, "boards.card");
        return card;
    }

    private void mustBeSeen(Card card, long seenVersion) {
        if (!card.seenAs(seenVersion)) {
            throw Refusal.stale("boards.cardChanged", records.now(card));
        }
    }
}
