package org.alongside.meetings.floor;

import static java.util.Comparator.comparingInt;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.Refusal;

/** Begins, ends and takes back turns, and tells whoever comes next. */
final class Turns {

    private Turns() {}

    static Floor next(Floor floor, long seconds) {
        Floor free = floor.speaking().isPresent() ? ended(floor, seconds) : floor;
        Entry called = free.upNext().orElseThrow(() -> Refusal.rule("meetings.nobodyWaits"));
        return announced(begun(free, called));
    }

    static Floor ended(Floor floor, long seconds) {
        Entry over = floor.speaking().orElseThrow(() -> Refusal.rule("meetings.nobodySpeaks"));
        return floor.replaced(over.done(seconds)).tally(over.voice(), 0, seconds);
    }

    static Floor undone(Floor floor) {
        Entry last = last(floor).orElseThrow(() -> Refusal.rule("meetings.nothingToUndo"));
        Floor back = returned(floor, last);
        return back.with(back.entries().stream()
                .map(it -> it.state() == EntryState.NEXT ? it.keepingPlace(EntryState.WAITING) : it)
                .map(it -> it.id().equals(last.id()) ? it.keepingPlace(EntryState.NEXT) : it)
                .toList());
    }

    /** As if this turn had never begun: it waits again, and whoever it overtook was not overtaken. */
    static Floor returned(Floor floor, Entry spoken) {
        Turn turn = spoken.turn();
        Set<UUID> overtook = turn == null ? Set.of() : turn.overtook();
        return floor.mapped(overtook, it -> it.passedBy(-1))
                .replaced(spoken.keepingPlace(EntryState.WAITING))
                .tally(spoken.voice(), spoken.takesTurn() ? -1 : 0, turn == null ? 0 : -turn.seconds());
    }

    /** Tells whoever comes next, unless somebody has been told already. */
    static Floor announced(Floor floor) {
        if (floor.has(it -> it.state() == EntryState.NEXT)) {
            return floor;
        }
        return floor.upNext().map(it -> floor.replaced(it.in(EntryState.NEXT))).orElse(floor);
    }

    static Optional<Entry> last(Floor floor) {
        return floor.entries().stream().filter(it -> it.turn() != null).max(comparingInt(Turns::number));
    }

    static int number(Entry entry) {
        Turn turn = entry.turn();
        return turn == null ? 0 : turn.number();
    }

    private static Floor begun(Floor floor, Entry called) {
        Set<UUID> overtook = called.kind() != Kind.POINT || floor.rule().mode() == Mode.ROUND
                ? Set.of()
                : floor.entries().stream()
                        .filter(it -> it.ready() && it.seq() < called.seq())
                        .map(Entry::id)
                        .collect(Collectors.toSet());
        Turn turn = new Turn(last(floor).map(Turns::number).orElse(0) + 1, 0, overtook);
        return floor.mapped(overtook, it -> it.passedBy(1))
                .replaced(called.speaking(turn))
                .tally(called.voice(), called.takesTurn() ? 1 : 0, 0);
    }
}
