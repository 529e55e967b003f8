package org.alongside.meetings.floor;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The right to speak now, and the queue behind it: a value that answers every wish with a new value.
 *
 * <p>Somebody is told "you are next" when a turn begins or ends, and that is never taken back.
 */
public record Floor(OrderRule rule, List<Voice> voices, List<Entry> entries) {

    private static final int MOST_REPLIES = 2;

    public Floor {
        voices = List.copyOf(voices);
        entries = List.copyOf(entries);
    }

    /** Everyone in the queue, in the order that holds for all. */
    public List<Entry> order() {
        return new Order(this).all();
    }

    /** Who speaks when the present turn is over; whoever gets words ready keeps the place but is not called. */
    public Optional<Entry> upNext() {
        return order().stream().filter(Entry::ready).findFirst();
    }

    public Optional<Entry> speaking() {
        return entries.stream().filter(it -> it.state() == EntryState.SPEAKING).findFirst();
    }

    public Voice voice(UUID id) {
        return voices.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("meetings.notHere"));
    }

    public Entry entry(UUID id) {
        return entries.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("meetings.notInQueue"));
    }

    /** The wish this person has in the queue, if any. */
    public Optional<Entry> queuedOf(UUID voice) {
        return order().stream().filter(it -> it.voice().equals(voice)).findFirst();
    }

    /** One waiting wish per person and kind; questions and replies leave room for those who have not spoken. */
    public Floor raise(UUID id, UUID voice, Kind kind, long seq) {
        voice(voice);
        if (has(it ->
                it.voice().equals(voice) && it.kind() == kind && it.state().queued())) {
            throw Refusal.rule("meetings.alreadyAsked");
        }
        if (kind != Kind.POINT
                && has(it -> it.voice().equals(voice) && it.kind() == kind)
                && has(it -> it.kind() == Kind.POINT
                        && it.state().queued()
                        && voice(it.voice()).turns() == 0)) {
            throw Refusal.rule("meetings.firstTimersFirst");
        }
        Entry wish = Entry.waiting(id, voice, kind, seq).replyingTo(kind == Kind.REPLY ? pointToAnswer() : null);
        return with(added(placed(wish)));
    }

    /** Leaving the queue leaves no trace; if this person was next, the next one is told. */
    public Floor withdraw(UUID id) {
        Entry leaving = queued(id);
        return leaving.state() == EntryState.NEXT ? Turns.announced(without(leaving)) : without(leaving);
    }

    /** Nothing to say now: the same as stepping out, also for somebody who was just called. */
    public Floor pass(UUID id) {
        Entry passing = entry(id);
        if (passing.state() == EntryState.SPEAKING) {
            Floor back = Turns.returned(this, passing);
            return Turns.announced(back.without(back.entry(id)));
        }
        return withdraw(id);
    }

    /** In a round: asked again at its end, twice at most. */
    public Floor comeBack(UUID id) {
        Entry later = entry(id);
        if (rule.mode() != Mode.ROUND) {
            throw Refusal.rule("meetings.noRound");
        }
        if (later.comeBacks() >= Round.MOST_COME_BACKS) {
            throw Refusal.rule("meetings.cameBackTwice");
        }
        Floor back = later.state() == EntryState.SPEAKING ? Turns.returned(this, later) : this;
        Floor moved = back.replaced(back.entry(id).comingBackAt(Round.lastPlace(back) + 1));
        return later.state().queued() && later.state() != EntryState.NEXT ? moved : Turns.announced(moved);
    }

    /** Getting words ready: the place is kept while others go. */
    public Floor compose(UUID id, @Nullable Instant until) {
        Entry composing = queued(id);
        Floor held = replaced(composing.composing(until));
        return composing.state() == EntryState.NEXT ? Turns.announced(held) : held;
    }

    /** Words are ready: this person comes right after the present turn, or after whoever was already told. */
    public Floor ready(UUID id) {
        if (entry(id).state() != EntryState.COMPOSING) {
            throw Refusal.rule("meetings.notComposing");
        }
        Floor back = replaced(entry(id).keepingPlace(EntryState.WAITING));
        return speaking().isPresent() ? Turns.announced(back) : back;
    }

    /** Holds that have run out become ordinary waiting, at the same place. */
    public Floor released(Instant now) {
        return with(entries.stream()
                .map(it -> it.holdUntil() != null && !it.holdUntil().isAfter(now)
                        ? it.keepingPlace(EntryState.WAITING)
                        : it)
                .toList());
    }

    /** The present turn ends and the next one begins. */
    public Floor next(long seconds) {
        return Turns.next(this, seconds);
    }

    /** The present turn ends; nobody begins yet, but whoever is next is told. */
    public Floor done(long seconds) {
        return Turns.announced(Turns.ended(this, seconds));
    }

    /** The last turn never was: its speaker is back at the front, its turn and seconds are given back. */
    public Floor undo() {
        return Turns.undone(this);
    }

    /** Set by hand: the present order is kept, but for this one; null puts it last. */
    public Floor move(UUID id, @Nullable UUID before) {
        Entry moving = queued(id);
        if (moving.state() == EntryState.NEXT
                || (before != null && entry(before).state() == EntryState.NEXT)) {
            throw Refusal.rule("meetings.nextStays");
        }
        List<UUID> ids = new ArrayList<>(order().stream().map(Entry::id).toList());
        ids.remove(id);
        ids.add(before == null ? ids.size() : ids.indexOf(queued(before).id()), id);
        return new Floor(
                rule.with(Mode.BY_HAND),
                voices,
                entries.stream()
                        .map(it -> ids.contains(it.id()) ? it.at(ids.indexOf(it.id()) + 1L) : it)
                        .toList());
    }

    /** Another rule from now on; a round that is left takes its unasked invitations with it. */
    public Floor by(OrderRule other) {
        List<Entry> kept = entries.stream()
                .filter(it -> !(rule.mode() == Mode.ROUND
                        && Round.invited(it)
                        && it.state().queued()))
                .toList();
        return new Floor(other, voices, kept);
    }

    @Nullable
    Side lastSide() {
        return Turns.last(this).map(it -> voice(it.voice()).side()).orElse(null);
    }

    Floor with(List<Entry> others) {
        return new Floor(rule, voices, others);
    }

    private Entry queued(UUID id) {
        Entry entry = entry(id);
        if (!entry.state().queued()) {
            throw Refusal.rule("meetings.notInQueue");
        }
        return entry;
    }

    private @Nullable UUID pointToAnswer() {
        Optional<Entry> point = entries.stream()
                .filter(it -> it.kind() == Kind.POINT && it.turn() != null)
                .max(comparingInt(Turns::number));
        UUID about = point.map(Entry::id).orElseThrow(() -> Refusal.rule("meetings.nothingToReplyTo"));
        if (entries.stream().filter(it -> about.equals(it.about())).count() >= MOST_REPLIES) {
            throw Refusal.rule("meetings.enoughReplies");
        }
        return about;
    }

    private Entry placed(Entry wish) {
        return switch (rule.mode()) {
            case ROUND -> wish.at(Round.AFTER + wish.seq());
            case BY_HAND ->
                wish.at(entries.stream().mapToLong(Entry::place).max().orElse(0) + 1);
            case FIFO, PROGRESSIVE, RANDOM -> wish;
        };
    }

    Floor tally(UUID voice, int turns, long seconds) {
        return new Floor(
                rule,
                voices.stream()
                        .map(it -> it.id().equals(voice) ? it.plus(turns, seconds) : it)
                        .toList(),
                entries);
    }

    boolean has(Predicate<Entry> what) {
        return entries.stream().anyMatch(what);
    }

    private List<Entry> added(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return more;
    }

    private Floor without(Entry entry) {
        return with(entries.stream().filter(it -> !it.id().equals(entry.id())).toList());
    }

    Floor replaced(Entry entry) {
        return mapped(Set.of(entry.id()), it -> entry);
    }

    Floor mapped(Set<UUID> ids, UnaryOperator<Entry> change) {
        return with(entries.stream()
                .map(it -> ids.contains(it.id()) ? change.apply(it) : it)
                .toList());
    }
}
