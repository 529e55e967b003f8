package org.alongside.meetings.room;

import java.util.Set;
import java.util.UUID;

/**
 * Who is at a meeting right now.
 *
 * @param writers who writes the notes: the facilitator and whoever planned it
 * @param running whether people talk: no break, and nobody has stopped it
 * @param agreed whether the notes are agreed, so that nothing more is needed to write them
 * @param invited everybody with an account who has a seat
 * @param people those here who have an account
 * @param byNameOnly how many are here whom nobody can ask, since they have no account
 */
public record Presence(
        UUID meeting,
        String title,
        UUID facilitator,
        Set<UUID> writers,
        boolean running,
        boolean agreed,
        Set<UUID> invited,
        Set<UUID> people,
        long byNameOnly) {
    public Presence {
        writers = Set.copyOf(writers);
        invited = Set.copyOf(invited);
        people = Set.copyOf(people);
    }
}
