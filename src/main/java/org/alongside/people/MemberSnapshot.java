package org.alongside.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as whoever answers for them sees it.
 *
 * @param contact who answers for them
 * @param deputy who does when the contact is away or has left; null until one is chosen
 * @param lastDay last day of writing
 * @param readsUntil last day of reading
 */
public record MemberSnapshot(
        UUID id,
        String name,
        String describedAs,
        @Nullable UUID contact,
        @Nullable UUID deputy,
        MemberState state,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate readsUntil) {}
