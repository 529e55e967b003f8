package org.alongside.stories.sight;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a thing may be seen now, and in which copy.
 *
 * @param missing those whose yes is not there; whether they were never asked, said no or stopped is not told
 * @param ended somebody in it said no, or stopped: then not even the others in it look at it
 */
public record Seen(boolean may, @Nullable UUID copy, Set<UUID> missing, boolean ended, Serving serving) {
    public static final Seen NOTHING = new Seen(false, null, Set.of(), false, new Serving(Set.of(), List.of()));

    Seen hidden() {
        return new Seen(false, null, missing, ended, serving);
    }

    /** Whether whoever brought it, or is in it, may look at it before everybody has answered. */
    boolean open(boolean concerned) {
        return may || (concerned && !ended);
    }

    /**
     * The copy that somebody on the board gets.
     *
     * @param concerned they brought it, or are in it
     * @param checks they look after the board, and see what waits for a second pair of eyes once all named allow it
     */
    Optional<UUID> copyFor(boolean concerned, boolean checks) {
        if (may) {
            return Optional.ofNullable(copy);
        }
        return serving.first().filter(first -> (concerned && !ended) || (checks && mayBeChecked(first)));
    }

    boolean mayBeChecked(UUID other) {
        Set<UUID> permitting = new HashSet<>(serving.inIt());
        permitting.removeAll(missing);
        return serving.mayBeChecked(other, permitting);
    }
}
