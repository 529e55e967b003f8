package org.alongside.meetings.floor;

import java.util.UUID;
import org.alongside.people.Side;
import org.jspecify.annotations.Nullable;

/** Someone who counts in the meeting; seconds stay 0 unless the group switched side balance on. */
public record Voice(UUID id, @Nullable Side side, int turns, long seconds, double factor) {

    private static final double BAND_SECONDS = 15;

    public static Voice of(UUID id, @Nullable Side side) {
        return new Voice(id, side, 0, 0, 1);
    }

    long timeBand() {
        return (long) Math.floor(seconds / factor / BAND_SECONDS);
    }

    Voice plus(int moreTurns, long moreSeconds) {
        return new Voice(id, side, turns + moreTurns, seconds + moreSeconds, factor);
    }
}
