package org.alongside.supporters;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.May;
import org.jspecify.annotations.Nullable;

/**
 * A supporter as the person who named them, the supporter and whoever answers for the person see it.
 *
 * @param name what the person calls the supporter
 * @param supporter their account; null until they have taken it up
 * @param meeting the one meeting it is for; null for no such limit
 * @param occasion that meeting; null where the reader does not know of it
 * @param standing whether it has neither been stopped nor come to its last day, nor to the end of that meeting
 * @param enteredBy who typed it at the desk; null when the person did it
 */
public record SupportSnapshot(
        UUID id,
        UUID person,
        String personName,
        String name,
        @Nullable UUID supporter,
        Set<May> may,
        @Nullable LocalDate until,
        @Nullable UUID meeting,
        @Nullable Occasion occasion,
        boolean standing,
        Instant namedAt,
        @Nullable Instant stoppedAt,
        @Nullable UUID enteredBy)
        implements Serializable {

    public boolean takenUp() {
        return supporter != null;
    }

    public boolean may(May what) {
        return may.contains(what);
    }
}
