package org.alongside.meetings.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.meetings.floor.MeetingState;
import org.alongside.meetings.store.Meeting;
import org.alongside.meetings.store.Meetings;
import org.alongside.meetings.store.Seat;

/** Who is at a meeting right now, for what depends on everybody there. It asks nobody's permission; its callers do. */
@ApplicationScoped
public class Presences {
    @Inject
    Meetings meetings;

    public Presence of(UUID id) {
        Meeting meeting = meetings.meeting(id);
        List<Seat> seats = meetings.seats(id);
        List<Seat> here = seats.stream().filter(Seat::here).toList();
        return new Presence(
                id,
                meeting.title(),
                meeting.facilitator(),
                meeting.writers(),
                meeting.state() == MeetingState.RUNNING,
                meeting.state() == MeetingState.NOTES_AGREED || meeting.state() == MeetingState.ARCHIVED,
                people(seats),
                people(here),
                here.stream().filter(it -> it.person() == null).count());
    }

    private static Set<UUID> people(List<Seat> seats) {
        return seats.stream().flatMap(it -> Stream.ofNullable(it.person())).collect(Collectors.toSet());
    }
}
