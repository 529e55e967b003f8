package org.alongside.meetings.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A round: everyone is asked in seat order, may pass, or be asked again at the end. */
public final class Round {

    static final int MOST_COME_BACKS = 2;
    /** Whoever asks for more during a round comes after it. */
    static final long AFTER = 1L << 40;

    private Round() {}

    /** Everyone present is asked, beginning at this seat; a wish that already waits takes its seat's place. */
    public static Floor begin(Floor floor, List<UUID> seats, int start, Supplier<UUID> ids) {
        List<Entry> entries = new ArrayList<>(floor.entries());
        for (int i = 0; i < seats.size(); i++) {
            UUID voice = seats.get(Math.floorMod(start + i, seats.size()));
            long place = i + 1L;
            Optional<Entry> waiting = entries.stream()
                    .filter(it -> it.voice().equals(voice)
                            && it.kind() == Kind.POINT
                            && it.state().queued())
                    .findFirst();
            if (waiting.isPresent()) {
                entries.set(entries.indexOf(waiting.get()), waiting.get().at(place));
            } else {
                entries.add(Entry.waiting(ids.get(), voice, Kind.POINT, 0).at(place));
            }
        }
        return new Floor(floor.rule().with(Mode.ROUND), floor.voices(), entries);
    }

    /** Asked by the round, not by wish: nobody needs to raise a hand for it. */
    public static boolean invited(Entry entry) {
        return entry.seq() == 0;
    }

    static long lastPlace(Floor floor) {
        return floor.entries().stream()
                .mapToLong(Entry::place)
                .filter(it -> it < AFTER)
                .max()
                .orElse(0);
    }
}
