package org.alongside.supporters.stamp;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a contribution was typed for somebody, as it stands beside the words.
 *
 * @param thing the contribution's own id
 * @param what what kind of contribution it is, such as {@code comment}
 * @param ofName whose words they are
 * @param byName who typed them
 * @param repeated whether the same was kept for this person less than a day before
 * @param checkedBy who else has compared it with the paper or the call; null while nobody has
 */
public record StampSnapshot(
        UUID thing,
        String what,
        UUID of,
        String ofName,
        UUID by,
        String byName,
        Route route,
        LocalDate saidOn,
        ReadBack readBack,
        boolean repeated,
        @Nullable UUID checkedBy,
        @Nullable String checkedByName,
        Instant madeAt)
        implements Serializable {

    /** Read back to the person, or looked at by a second one. */
    public boolean confirmed() {
        return readBack == ReadBack.YES || checkedBy != null;
    }
}
