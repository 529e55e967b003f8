package org.alongside.meetings.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.people.Side;

/** The five people of the numeric cases, and words to read an order by their names. */
final class Around {
    static final UUID ANN = id("Ann");
    static final UUID BOB = id("Bob");
    static final UUID DEV = id("Dev");
    static final UUID EVE = id("Eve");
    static final UUID CAT = id("Cat");

    private Around() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Three staff and five members are present; five of them wait, in the order Ann, Bob, Dev, Eve, Cat. */
    static Floor waiting(Mode mode, Equity equity) {
        List<Voice> voices = List.of(
                new Voice(ANN, Side.STAFF, 3, 300, 1),
                new Voice(BOB, Side.STAFF, 1, 60, 1),
                new Voice(DEV, Side.STAFF, 0, 0, 1),
                new Voice(EVE, Side.MEMBER, 1, 120, 2),
                new Voice(CAT, Side.MEMBER, 0, 0, 1),
                Voice.of(id("Fay"), Side.MEMBER),
                Voice.of(id("Gil"), Side.MEMBER),
                Voice.of(id("Hal"), Side.MEMBER));
        List<Entry> entries = new ArrayList<>();
        long seq = 1;
        for (UUID person : List.of(ANN, BOB, DEV, EVE, CAT)) {
            entries.add(Entry.waiting(person, person, Kind.POINT, seq++));
        }
        return new Floor(new OrderRule(mode, equity, 7), voices, entries);
    }

    /** The same room after somebody of this name had the last turn. */
    static Floor after(Floor floor, UUID lastSpeaker) {
        List<Entry> entries = new ArrayList<>(floor.entries());
        entries.add(Entry.waiting(id("earlier"), lastSpeaker, Kind.POINT, 0)
                .speaking(new Turn(1, 0, java.util.Set.of()))
                .done(0));
        return floor.with(entries);
    }

    static List<String> names(Floor floor) {
        return floor.order().stream().map(it -> name(it.voice())).toList();
    }

    static String name(UUID id) {
        return List.of("Ann", "Bob", "Dev", "Eve", "Cat", "Fay", "Gil", "Hal").stream()
                .filter(it -> id(it).equals(id))
                .findFirst()
                .orElse("?");
    }
}
