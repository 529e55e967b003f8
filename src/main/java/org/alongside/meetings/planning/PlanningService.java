package org.alongside.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.boards.MemberSnapshot;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.setup.BoardService;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.meetings.MeetingEvent;
import org.alongside.meetings.MeetingLine;
import org.alongside.meetings.NewItem;
import org.alongside.meetings.NewMeeting;
import org.alongside.meetings.Notifier;
import org.alongside.meetings.SeatRole;
import org.alongside.meetings.floor.MeetingState;
import org.alongside.meetings.store.AgendaItem;
import org.alongside.meetings.store.Meeting;
import org.alongside.meetings.store.Meetings;
import org.alongside.meetings.store.Seat;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;

/** Plans meetings and tells people of them. Whoever takes part in a board may plan one for it. */
@ApplicationScoped
@Transactional
public class PlanningService {

    @Inject
    Meetings meetings;

    @Inject
    BoardService boards;

    @Inject
    ReadingService cards;

    @Inject
    PersonService people;

    @Inject
    CurrentPerson person;

    @Inject
    Notifier notifier;

    /** A draft that only its planner and its facilitator see. */
    @Contribution
    public UUID plan(NewMeeting planned) {
        UUID me = person.id();
        UUID board = planned.board();
        if (board == null) {
            person.mustBeStaff();
        }
        Meeting meeting = new Meeting(planned, me);
        Set<UUID> invited = new LinkedHashSet<>();
        invited.add(me);
        Optional.ofNullable(planned.facilitator()).ifPresent(invited::add);
        if (board != null) {
            boards.members(board).stream().map(MemberSnapshot::person).forEach(invited::add);
        }
        invited.addAll(planned.people());
        mustReachCards(planned);
        meetings.add(meeting);
        meetings.write();
        sit(meeting.id(), invited);
        int place = 1;
        for (NewItem item : planned.items()) {
            meetings.add(new AgendaItem(meeting.id(), place++, item));
        }
        notifier.did(me, "meetings.planned", meeting.id());
        return meeting.id();
    }

    private void sit(UUID meeting, Set<UUID> invited) {
        Map<UUID, PersonSnapshot> known = people.snapshots(invited);
        int place = 1;
        for (UUID who : invited) {
            PersonSnapshot found = known.get(who);
            if (found == null) {
                throw Refusal.invalid("people", "meetings.personUnknown");
            }
            if (found.side() == Side.SUPPORTER) {
                throw Refusal.rule("meetings.supportersDoNotCount");
            }
            meetings.add(Seat.of(meeting, place++, who, found.side(), SeatRole.PARTICIPANT));
        }
    }

    /** A decision must be able to come back to its card, so whoever facilitates must be on that card's board. */
    private void mustReachCards(NewMeeting planned) {
        UUID named = planned.facilitator();
        for (NewItem item : planned.items()) {
            UUID card = item.card();
            if (card == null) {
                continue;
            }
            UUID board = cards.snapshot(card).board();
            if (named != null && !boards.takesPart(board, named)) {
                throw Refusal.invalid("facilitator", "meetings.facilitatorNotOnBoard");
            }
        }
    }

    /** Agenda and access go out: everyone who takes part sees it from now on. */
    @Contribution
    public void publish(UUID id) {
        Meeting meeting = prepared(id);
        meeting.become(MeetingState.PUBLISHED);
        meetings.agenda(id).forEach(AgendaItem::publish);
        notifier.did(person.id(), "meetings.published", id);
        notifier.tell(new MeetingEvent.Published(id));
    }

    @Contribution
    public void cancel(UUID id) {
        prepared(id).become(MeetingState.CANCELLED);
        notifier.did(person.id(), "meetings.cancelled", id);
        notifier.tell(new MeetingEvent.Changed(id));
    }

    /** The meetings of whoever asks: those to come with the next one first, or those behind with the latest first. */
    public List<MeetingLine> mine(boolean past, int from, int most) {
        return meetings.of(person.id(May.MEETINGS), past, from, most).stream()
                .filter(it -> person.reaches(it.id()))
                .toList();
    }

    private Meeting prepared(UUID id) {
        Meeting meeting = meetings.lock(id);
        meetings.mustTakePart(meeting, person.id());
        if (!meeting.preparedBy(person.id())) {
            throw Refusal.forbidden("meetings.facilitatorOnly");
        }
        return meeting;
    }
}
