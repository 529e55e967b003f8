package org.alongside.meetings.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.meetings.floor.Step;
import org.alongside.meetings.store.AgendaItem;
import org.alongside.meetings.store.Seat;
import org.alongside.meetings.store.Writing;

/** Who is asked to write: everyone here who counts and has a page of their own. */
final class Writers {

    private Writers() {}

    static long of(List<Seat> seats) {
        return seats.stream().filter(Writers::asked).count();
    }

    static long still(List<Seat> seats, List<Writing> writings) {
        return seats.stream()
                .filter(Writers::asked)
                .filter(seat ->
                        writings.stream().noneMatch(it -> it.seat().equals(seat.id()) && it.ready() && !it.shown()))
                .count();
    }

    static Step.Writers at(AgendaItem item, List<Seat> seats, List<Writing> writings, Duration minimum, Instant now) {
        Instant since = item.stepSince();
        boolean over = since == null || !now.isBefore(since.plus(minimum));
        return new Step.Writers(still(seats, writings), over);
    }

    private static boolean asked(Seat seat) {
        return seat.counts() && seat.here() && seat.person() != null;
    }
}
