package org.alongside.meetings;

import java.io.Serializable;
import java.util.UUID;
import org.alongside.meetings.floor.ItemState;
import org.alongside.meetings.floor.Mode;
import org.alongside.meetings.floor.Step;
import org.jspecify.annotations.Nullable;

/** An item of the agenda as people read it; the time left is in whole minutes and belongs to the item, to nobody else. */
public record ItemSnapshot(
        UUID id,
        String title,
        Purpose purpose,
        int minutes,
        @Nullable String plainWords,
        @Nullable String easyRead,
        @Nullable String askedBy,
        @Nullable UUID card,
        ItemState state,
        @Nullable Step step,
        long minutesLeft,
        boolean clockStands,
        Mode mode,
        @Nullable Ending ending)
        implements Serializable {

    public boolean pause() {
        return purpose == Purpose.BREAK;
    }

    public boolean open() {
        return state == ItemState.OPEN;
    }

    public boolean over() {
        return state.outcome();
    }

    public boolean quiet() {
        return open() && step == Step.QUIET_WRITE;
    }
}
