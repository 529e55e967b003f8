package org.alongside.meetings;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.alongside.meetings.floor.MeetingState;
import org.jspecify.annotations.Nullable;

/** A meeting in somebody's list of meetings. */
public record MeetingLine(
        UUID id,
        String title,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place) implements Serializable {

    public boolean over() {
        return state.over();
    }
}
