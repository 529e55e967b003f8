package org.alongside.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is planned.
 *
 * @param board the board it belongs to; its members take part
 * @param people who takes part besides, or instead when there is no board
 * @param facilitator who facilitates; null for whoever plans it
 */
public record NewMeeting(
        String title,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String place,
        String joinLink,
        String joinPhone,
        String quietRoom,
        @Nullable UUID board,
        List<UUID> people,
        @Nullable UUID facilitator,
        List<NewItem> items) {

    public NewMeeting {
        people = List.copyOf(people);
        items = List.copyOf(items);
    }
}
