package org.alongside.meetings.floor;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock nobody ticks: what is left, and since when it has been running.
 *
 * <p>It never ends a turn; below zero it only says that it is time to finish.
 */
public record Countdown(Duration remainder, @Nullable Instant since) {

    /** A clock that stands still. */
    public static Countdown standing(Duration remainder) {
        return new Countdown(remainder, null);
    }

    public Countdown run(Instant now) {
        return since == null ? new Countdown(remainder, now) : this;
    }

    public Countdown pause(Instant now) {
        return since == null ? this : new Countdown(left(now), null);
    }

    /** More time, whether it runs or stands. */
    public Countdown extend(Duration more) {
        return new Countdown(remainder.plus(more), since);
    }

    public Duration left(Instant now) {
        return since == null ? remainder : remainder.minus(Duration.between(since, now));
    }

    /** Whole minutes to say aloud, rounded up; 0 when the time is over. */
    public long minutesLeft(Instant now) {
        long seconds = Math.max(0, left(now).toSeconds());
        return (seconds + 59) / 60;
    }

    public boolean running() {
        return since != null;
    }
}
