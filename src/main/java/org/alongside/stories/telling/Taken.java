package org.alongside.stories.telling;

import java.util.Set;
import java.util.UUID;
import org.alongside.stories.Others;

/**
 * Who is in a picture or recording, as whoever brings it says.
 *
 * @param people those who can be recognised, each by name
 */
public record Taken(Set<UUID> people, Others others) {
    public Taken {
        people = Set.copyOf(people);
    }
}
