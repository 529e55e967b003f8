package org.alongside.consent.desk;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.alongside.consent.notices.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who has a receipt's code and knows whose it is. The person is not named.
 *
 * @param rendition the words that are shown; a yes names them
 * @param pictures hash of each picture by its name
 * @param words the person's own words it is about; may be empty
 * @param canStop something is there to stop
 * @param canGive a yes can be given here
 */
public record CodeSnapshot(
        UUID rendition,
        boolean easyRead,
        Wording wording,
        Map<String, String> pictures,
        String place,
        String words,
        ConsentState state,
        Instant since,
        @Nullable Instant until,
        boolean canStop,
        boolean canGive) {
    /** Hash of the picture that stands for the purpose. */
    public String picture() {
        return pictures.getOrDefault(wording.picture().mark(), "");
    }
}
