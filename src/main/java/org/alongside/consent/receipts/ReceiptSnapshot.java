package org.alongside.consent.receipts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.EventType;
import org.alongside.consent.notices.Wording;
import org.alongside.consent.takedown.AfterSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided, to keep.
 *
 * @param record the decision it belongs to, where it can be stopped
 * @param purpose its code
 * @param type what happened: a yes, a no, a stop
 * @param wording the question in the form this reader has chosen, from the version that was shown
 * @param shownAs form and language that were shown
 * @param notice the words exactly as they were shown
 * @param statement the clear yes in the person's own words; empty where none was needed
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
        Instant when,
        @Nullable Instant until,
        List<String> places,
        String readingCode,
        long logNumber,
        String seal,
        boolean holds,
        AfterSnapshot after,
        UUID notice,
        String statement) {}
