package org.alongside.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.purposes.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided, to keep.
 *
 * @param record the decision it belongs to, where it can be stopped
 * @param purpose its code
 * @param type what happened: a yes, a no, a stop
 * @param wording the question in the form this reader has chosen, from the version that was shown
 * @param shownAs form and language that were shown
 * @param notice version of the question that was shown
 * @param seal the event's hash in the log
 */
public record ReceiptSnapshot(
        UUID id,
        UUID record,
        String purpose,
        @Nullable UUID ask,
        EventType type,
        Wording wording,
        String picture,
        String place,
        String words,
        String shownAs,
        UUID notice,
        Instant when,
        @Nullable Instant until,
        List<String> places,
        String readingCode,
        long logNumber,
        String seal,
        boolean holds,
        AfterSnapshot after) {}
