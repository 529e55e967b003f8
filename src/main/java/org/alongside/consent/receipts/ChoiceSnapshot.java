package org.alongside.consent.receipts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.alongside.consent.takedown.AfterSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * One line of "My choices".
 *
 * @param picture hash of the picture that stands for the purpose
 * @param places where it is used now
 * @param after what became of what was used until a stop, and what the person can still say about it
 * @param notice the words that were answered, or are asked now
 * @param again when a put-off question comes back
 */
public record ChoiceSnapshot(
        UUID record,
        @Nullable UUID ask,
        String title,
        String place,
        String picture,
        ConsentState state,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Instant again,
        List<String> places,
        boolean helpOnItsWay,
        AfterSnapshot after,
        UUID notice) {
    /** What it is, and where, in one line. */
    public String about() {
        return place.isEmpty() ? title : title + ", " + place;
    }

    /** A running yes can be stopped here, at once. */
    public boolean canStop() {
        return state == ConsentState.GIVEN;
    }
}
