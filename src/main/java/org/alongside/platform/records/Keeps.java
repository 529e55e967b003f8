package org.alongside.platform.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one room keeps about people: a bean that says so is found, and from then on whoever asks for everything is shown
 * it, whoever is forgotten is forgotten there too, and a merge moves it.
 */
public interface Keeps {
    /** Where the texts are, and who this is in a receipt: the room's name. */
    String room();

    /** Every table of the room, those whose rows must go first before those they hang on. */
    List<Held> held();

    /** Smaller is earlier; rows of the people themselves go last. */
    default int order() {
        return 50;
    }

    /** Locks that this room takes before all others. */
    default void lock(UUID person) {}

    /** Until when the law or a dispute forbids to erase anything of this person. */
    default Optional<Instant> heldUntil(UUID person) {
        return Optional.empty();
    }

    /** What has to happen by this room's own rules before its rows go. */
    default void beforeErasing(UUID person) {}

    /** A value as its person may read it; a room that seals words opens them here. */
    default String open(Held table, Map<String, String> row, String label) {
        return row.getOrDefault(label, "");
    }

    /** What shows this person to others is about to show somebody else or nobody: open pages have to look again. */
    default void lookAgain(UUID person) {}

    /**
     * One account goes into another; rows that are declared as moving move by themselves.
     *
     * @param proof the digest of the receipt
     */
    default void merged(UUID gone, UUID kept, String proof) {}

    /** A merge is taken back. */
    default void parted(UUID gone, UUID kept, String proof) {}
}
