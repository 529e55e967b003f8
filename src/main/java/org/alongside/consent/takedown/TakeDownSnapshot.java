package org.alongside.consent.takedown;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done outside our own pages, for whoever has to do it. It says what and where; not who stopped it, and
 * no reason, because there is none.
 *
 * @param words the words to look for; empty where it is about something else
 * @param owner name of whoever has to do it; empty when nobody has
 * @param downloads how often people fetched a file with it; null where it is in no file. Those copies stay with them
 * @param outcomes the answers that can be given
 */
public record TakeDownSnapshot(
        UUID id,
        TakeDownAction action,
        String location,
        String words,
        String owner,
        Instant due,
        boolean overdue,
        @Nullable Instant chase,
        @Nullable Long downloads,
        List<TakeDownOutcome> outcomes) {}
