package org.alongside.home;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that comes next.
 *
 * @param breakAt when the first break begins, if there is one
 * @param now people are coming together at this moment
 */
public record NextMeeting(
        UUID id,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String joinPhone,
        @Nullable Instant breakAt,
        boolean now) {}
