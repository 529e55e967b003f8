package org.alongside.consent.takedown;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One place outside our own pages, as the person sees it who stopped it: what becomes of it, or what became of it.
 *
 * @param note what whoever did it wants the person to know; may be empty
 */
public record TakeDownLine(
        String location,
        TakeDownAction action,
        Instant due,
        @Nullable TakeDownOutcome outcome,
        String note,
        @Nullable Instant done) {}
