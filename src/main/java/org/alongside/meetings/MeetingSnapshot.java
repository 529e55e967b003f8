package org.alongside.meetings;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.meetings.floor.MeetingState;
import org.jspecify.annotations.Nullable;

/** A meeting with its agenda, as somebody who takes part reads it. */
public record MeetingSnapshot(
        UUID id,
        long revision,
        String title,
        MeetingState state,
        Where where,
        @Nullable UUID board,
        boolean facilitating,
        boolean preparing,
        List<ItemSnapshot> agenda)
        implements Serializable {

    /** When and where people come together, in the room and from afar. */
    public record Where(
            Instant startsAt,
            Instant endsAt,
            String zone,
            @Nullable String place,
            @Nullable String joinLink,
            @Nullable String joinPhone,
            @Nullable String quietRoom,
            @Nullable Instant backAt)
            implements Serializable {}

    public Optional<ItemSnapshot> openItem() {
        return agenda.stream().filter(ItemSnapshot::open).findFirst();
    }

    /** The item that could be opened next. */
    public Optional<ItemSnapshot> nextItem() {
        return agenda.stream()
                .filter(it -> !it.pause() && !it.over() && !it.open())
                .findFirst();
    }

    public List<ItemSnapshot> items() {
        return agenda.stream().filter(it -> !it.pause()).toList();
    }
}
