package org.alongside.supporters;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.May;
import org.jspecify.annotations.Nullable;

/**
 * Whom a person wants as their supporter, and for what.
 *
 * @param name what the person calls them
 * @param may what is ticked; nothing is ticked unless it is said
 * @param until the last day; null when it is open
 * @param meeting the one meeting it is for; null for no such limit
 */
public record SupporterWish(
        @Nullable String name,
        Set<May> may,
        @Nullable LocalDate until,
        @Nullable UUID meeting) {
    public SupporterWish {
        may = may == null ? Set.of() : Set.copyOf(may);
    }
}
