package org.alongside.meetings.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.identity.membership.MembershipService;
import org.alongside.meetings.Attendance;
import org.alongside.meetings.MeetingSnapshot;
import org.alongside.meetings.NotesSnapshot;
import org.alongside.meetings.RoomSnapshot;
import org.alongside.meetings.store.Meeting;
import org.alongside.meetings.store.Meetings;
import org.alongside.meetings.store.Seat;
import org.alongside.meetings.store.Signature;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;

/** Shows a meeting to whoever takes part in it; to everybody else there is none. */
@ApplicationScoped
@Transactional
public class RoomService {

    @Inject
    Meetings meetings;

    @Inject
    Rooms rooms;

    @Inject
    CurrentPerson person;

    @Inject
    PersonService people;

    @Inject
    MembershipService memberships;

    public MeetingSnapshot meeting(UUID id) {
        person.mustReach(id);
        Meeting meeting = meetings.meeting(id);
        meetings.mustTakePart(meeting, person.id(May.MEETINGS));
        return rooms.meeting(meeting, person.id(May.MEETINGS));
    }

    public RoomSnapshot room(UUID id) {
        person.mustReach(id);
        Meeting meeting = meetings.meeting(id);
        return rooms.of(meeting, meetings.mustTakePart(meeting, person.id(May.MEETINGS)));
    }

    /** What was written and shown, item by item, and whether the reader has signed. */
    public NotesSnapshot notes(UUID id) {
        person.mustReach(id);
        Meeting meeting = meetings.meeting(id);
        Seat me = meetings.mustTakePart(meeting, person.id(May.MEETINGS));
        List<NotesSnapshot.Written> written = meetings.agenda(id).stream()
                .map(it -> new NotesSnapshot.Written(it.id(), rooms.shown(meetings.writings(it.id()), me)))
                .toList();
        List<Signature> judged = meetings.signatures(id);
        UUID reader = person.id(May.MEETINGS);
        return new NotesSnapshot(
                rooms.meeting(meeting, person.id(May.MEETINGS)),
                written,
                judged.stream().anyMatch(it -> it.right() && it.person().equals(reader)),
                judged.stream().anyMatch(it -> !it.right() && it.person().equals(reader)),
                judged.stream()
                        .filter(Signature::right)
                        .map(Signature::side)
                        .distinct()
                        .toList(),
                judged.stream()
                        .flatMap(it -> Stream.ofNullable(it.words()))
                        .sorted()
                        .toList());
    }

    /**
     * For whom the caller may type here what they said: the facilitator for everybody who counts, others for the members
     * they answer for; a supporter types for the one they help, on that person's own page.
     */
    public List<PersonSnapshot> typesFor(UUID id) {
        if (person.helping().isPresent()) {
            return List.of();
        }
        Meeting meeting = meetings.meeting(id);
        UUID me = person.id();
        meetings.mustTakePart(meeting, me);
        Set<UUID> seated = meetings.seats(id).stream()
                .filter(Seat::counts)
                .flatMap(it -> Stream.ofNullable(it.person()))
                .filter(it -> !it.equals(me))
                .collect(Collectors.toSet());
        if (!meeting.facilitatedBy(me)) {
            if (!person.isStaff()) {
                return List.of();
            }
            seated.retainAll(memberships.mine().stream().map(MemberSnapshot::id).collect(Collectors.toSet()));
        }
        return people.snapshots(seated).values().stream()
                .sorted(Comparator.comparing(PersonSnapshot::name))
                .toList();
    }

    public Attendance attendance(UUID id) {
        Meeting meeting = meetings.meeting(id);
        meetings.mustTakePart(meeting, person.id());
        Set<UUID> people = meetings.seats(id).stream()
                .flatMap(it -> Stream.ofNullable(it.person()))
                .collect(Collectors.toSet());
        return new Attendance(meeting.title(), meeting.preparedBy(person.id()), people);
    }

    /** Whether the meeting was shared with the person; false also when there is no such meeting. */
    public boolean takesPart(UUID meeting, UUID who) {
        return person.lets(May.MEETINGS) && person.reaches(meeting) && meetings.shared(meeting, who);
    }
}
