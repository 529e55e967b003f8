package org.alongside.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.BoardEvent.CardAdded;
import org.alongside.boards.BoardEvent.CardChanged;
import org.alongside.boards.BoardEvent.CardMoved;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
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
    CurrentPerson person;

    @Inject
    Clock clock;

    @Inject
    Event<BoardEvent> events;

    /** Adds a card at the end of a lane; whoever adds it sits on its bench for their side. */
    public UUID add(UUID lane, CardWords said) {
        Lane to = boards.lockLane(lane, person.id());
        PersonSnapshot me = person.get();
        to.mustHaveRoomFor(() -> cards.count(lane));
        Card card = new Card(to, cards.gap(lane, Spot.end(), null), said, me.id(), me.side(), clock.instant());
        cards.add(card);
        cards.write();
        records.keep(card, ChangeKind.ADDED, me.id(), null, to.title());
        events.fire(new CardAdded(to.board(), card.id(), me.id()));
        return card.id();
    }

    /**
     * Moves a card to a spot in a lane. One card row and one line of history are written, however large the board.
     *
     * @param seenVersion the card as the mover saw it; an older one is refused with the state of now
     */
    public Moved move(UUID id, UUID lane, Spot spot, long seenVersion) {
        UUID me = person.id();
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
        Cards.Standing stands = cards.standing(card);
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
        Card card = sharedForChange(id);
        if (!card.seenAs(seenVersion)) {
            records.keepAside(card.snapshot(), card.differences(said), person.id());
            throw Refusal.stale("boards.cardChanged", records.now(card));
        }
        UUID me = person.id();
        Instant now = clock.instant();
        List<Difference> differences = card.say(said, me, now);
        if (differences.isEmpty()) {
            return;
        }
        cards.write();
        for (Difference one : differences) {
            records.keep(card, one.kind(), me, one.present(), one.typed());
        }
        events.fire(new CardChanged(card.board(), id, me));
    }

    /** Someone of a side sits down on the bench, or, with nobody named, that seat is free again. */
    public void seat(UUID id, Side side, @Nullable UUID owner, long seenVersion) {
        Card card = sharedForChange(id);
        mustBeSeen(card, seenVersion);
        if (owner != null
                && boards.mustTakePart(card.board(), owner, "boards.member").side() != side) {
            throw Refusal.rule("boards.otherSide");
        }
        UUID me = person.id();
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

    private Card sharedForChange(UUID id) {
        Card card = cards.lock(id);
        boards.mustTakePart(card.board(), person.id(), "boards.card");
        return card;
    }

    private void mustBeSeen(Card card, long seenVersion) {
        if (!card.seenAs(seenVersion)) {
            throw Refusal.stale("boards.cardChanged", records.now(card));
        }
    }
}
