package org.alongside.boards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.ChangeKind;
import org.alongside.boards.ChangeSnapshot;
import org.alongside.boards.CommentSnapshot;
import org.alongside.boards.DecisionSnapshot;
import org.alongside.boards.LaneSnapshot;
import org.alongside.boards.cards.CardHistory;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.cards.CardLines;
import org.alongside.boards.cards.CardNow;
import org.alongside.boards.store.BoardMember;
import org.alongside.boards.store.Boards;
import org.alongside.boards.store.Card;
import org.alongside.boards.store.Cards;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.people.PersonService;
import org.jspecify.annotations.Nullable;

/** What can be read of boards: straight from the tables into records, two or three questions a page. */
@ApplicationScoped
@Transactional
public class ReadingService {

    @Inject
    Boards boards;

    @Inject
    Cards cards;

    @Inject
    CardLines lines;

    @Inject
    CurrentPerson person;

    @Inject
    PersonService people;

    @Inject
    BoardPulse pulse;

    /** The revision of a board shared with whoever asks; no card is read. */
    public long revision(UUID board) {
        return boards.revision(board, person.id(May.SEE_BOARDS));
    }

    /** A board's first screen: all its lanes, and the first cards of each. */
    public OpenBoard board(UUID id) {
        return board(id, 0);
    }

    /** A board with at most so many cards a lane; with 0, as many as the first screen shows. */
    public OpenBoard board(UUID id, int cardsEach) {
        Boards.Entered entered = boards.enter(id, person.id(May.SEE_BOARDS), "boards.board");
        List<LaneSnapshot> lanes = boards.laneSnapshots(id);
        int most = cardsEach > 0 ? cardsEach : pulse.firstCards();
        List<CardLine> all = cardsEach > pulse.firstCards()
                ? lines.whole(id, most)
                : lines.first(lanes.stream().map(LaneSnapshot::id).toList(), most);
        Map<UUID, List<CardLine>> byLane = all.stream().collect(Collectors.groupingBy(CardLine::lane));
        List<OpenLane> views = lanes.stream()
                .map(lane -> new OpenLane(lane, byLane.getOrDefault(lane.id(), List.of()), 0))
                .toList();
        return new OpenBoard(
                entered.board().snapshot(),
                entered.me().steward(),
                views,
                people.snapshots(owners(all)),
                entered.revision());
    }

    /** A stretch of one lane, from the card with this number on. */
    public OpenBoard lane(UUID id, int from, int most) {
        UUID board = boards.lane(id).board();
        Boards.Entered entered = boards.enter(board, person.id(May.SEE_BOARDS), "boards.lane");
        LaneSnapshot lane = boards.laneSnapshots(board).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<CardLine> some = lines.of(id, from, most > 0 ? most : pulse.firstCards());
        return new OpenBoard(
                entered.board().snapshot(),
                entered.me().steward(),
                List.of(new OpenLane(lane, some, from)),
                people.snapshots(owners(some)),
                entered.revision());
    }

    /** One card with everything that belongs to it. */
    public OpenCard card(UUID id) {
        Card card = cards.card(id);
        BoardMember me = boards.mustTakePart(card.board(), person.id(May.SEE_BOARDS), "boards.card");
        CardSnapshot snapshot = card.snapshot();
        List<CommentSnapshot> comments = cards.comments(id);
        List<DecisionSnapshot> decisions = cards.decisions(id);
        Set<UUID> named = new HashSet<>(List.of(snapshot.author(), snapshot.changedBy()));
        named.addAll(known(snapshot.staffOwner(), snapshot.memberOwner(), snapshot.easyReadBy()));
        comments.forEach(one -> named.add(one.author()));
        decisions.forEach(one -> named.add(one.recordedBy()));
        return new OpenCard(
                snapshot,
                boards.get(card.board()).snapshot(),
                boards.laneSnapshots(card.board()),
                cards.answersThatCount(card),
                comments,
                decisions,
                cards.countChanges(id),
                people.snapshots(named),
                pulse.of(card.board()),
                me.steward(),
                cards.stamp(id));
    }

    /** Whose words the card's line is: its author's, or of whoever changed it last. */
    public UUID meaningBy(UUID id) {
        return cards.meaningBy(id).orElseGet(() -> snapshot(id).author());
    }

    /** A card by itself, for a form. */
    public CardSnapshot snapshot(UUID id) {
        Card card = cards.card(id);
        boards.mustTakePart(card.board(), person.id(May.SEE_BOARDS), "boards.card");
        return card.snapshot();
    }

    /** How often its owners were asked afresh: other words, another lane, another owner. */
    public int round(UUID id) {
        snapshot(id);
        return cards.card(id).round();
    }

    /** A card's history, the latest first. */
    public CardHistory history(UUID id, int from, int most) {
        snapshot(id);
        List<ChangeSnapshot> found = cards.changes(id, from, most + 1);
        List<ChangeSnapshot> shown = found.subList(0, Math.min(most, found.size()));
        Set<UUID> named = new HashSet<>();
        for (ChangeSnapshot change : shown) {
            named.add(change.who());
            if (change.kind() == ChangeKind.OWNERS) {
                named.addAll(known(uuid(change.oldValue()), uuid(change.newValue())));
            }
        }
        return new CardHistory(shown, people.snapshots(named), found.size() > most);
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    /** A card as it stands, with its place, as it is told to someone whose picture of it is older. */
    public CardNow now(UUID id) {
        snapshot(id);
        return pulse.now(cards.card(id));
    }

    /** Cards of the boards shared with whoever asks whose words hold the sought ones. */
    public List<CardLine> find(String sought, int from, int most) {
        if (sought.isBlank()) {
            return List.of();
        }
        return lines.find(person.id(May.SEE_BOARDS), sought.strip(), from, most).stream()
                .filter(it -> person.helping().isEmpty() || !boards.hides(it.lane()))
                .toList();
    }

    private static Set<UUID> owners(Collection<CardLine> all) {
        Set<UUID> ids = new HashSet<>();
        all.forEach(line -> ids.addAll(known(line.staffOwner(), line.memberOwner(), line.author(), line.typedBy())));
        return ids;
    }

    private static List<UUID> known(@Nullable UUID... ids) {
        List<UUID> known = new ArrayList<>();
        for (UUID id : ids) {
            if (Objects.nonNull(id)) {
                known.add(id);
            }
        }
        return known;
    }
}
