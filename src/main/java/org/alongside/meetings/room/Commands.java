package org.alongside.meetings.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.meetings.Acknowledged;
import org.alongside.meetings.Command;
import org.alongside.meetings.MeetingEvent;
import org.alongside.meetings.store.Answered;
import org.alongside.meetings.store.Meeting;
import org.alongside.meetings.store.Meetings;
import org.alongside.platform.Refusal;

/** Lets a command in: one at a time, once, by somebody who takes part. */
@ApplicationScoped
class Commands {

    @Inject
    Meetings meetings;

    @Inject
    Rooms rooms;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @Inject
    Event<MeetingEvent> events;

    /** What anybody who takes part may ask at any time, and nobody for them. */
    Acknowledged ask(UUID meeting, Command command, Consumer<Room> act) {
        return ask(person.id(), meeting, command, act);
    }

    /** What somebody asked on paper, after whoever types it was found to answer for them: it is done from their seat. */
    Acknowledged askFor(UUID whose, UUID meeting, Command command, Consumer<Room> act) {
        return ask(whose, meeting, command, act);
    }

    /** What a supporter may ask too, where the person has ticked it. */
    Acknowledged ask(May what, UUID meeting, Command command, Consumer<Room> act) {
        person.mustReach(meeting);
        return ask(person.id(what), meeting, command, act);
    }

    private Acknowledged ask(UUID who, UUID meeting, Command command, Consumer<Room> act) {
        Room room = enter(meeting, who);
        Optional<Answered> before = meetings.answered(Answered.key(command.id(), room.me()));
        if (before.isPresent()) {
            return new Acknowledged(command.id(), before.get().revision());
        }
        act.accept(room);
        meetings.add(new Answered(command.id(), room.me(), room.meeting().revision()));
        events.fire(new MeetingEvent.Changed(meeting));
        return new Acknowledged(command.id(), room.meeting().revision());
    }

    /** What the facilitator decides upon what is on the screen; an older picture is answered with the present one. */
    Acknowledged move(UUID meeting, Command command, Consumer<Room> act) {
        return ask(meeting, command, room -> {
            room.mustFacilitate();
            mustBeSeen(room, command);
            long before = room.meeting().revision();
            act.accept(room);
            if (room.meeting().revision() == before) {
                room.meeting().changed();
            }
        });
    }

    private void mustBeSeen(Room room, Command command) {
        if (room.meeting().revision() != command.seen()) {
            throw Refusal.stale("meetings.changedMeanwhile", rooms.of(room.meeting(), room.me()));
        }
    }

    private Room enter(UUID id, UUID who) {
        Meeting meeting = meetings.lock(id);
        return new Room(meeting, meetings.mustTakePart(meeting, who), clock.instant());
    }
}
