package org.alongside.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.alongside.meetings.ItemSnapshot;
import org.alongside.meetings.MeetingLine;
import org.alongside.meetings.MeetingSnapshot;
import org.alongside.meetings.floor.MeetingState;
import org.alongside.meetings.planning.PlanningService;
import org.alongside.meetings.room.RoomService;
import org.jspecify.annotations.Nullable;

/** Finds the meeting that comes next for whoever is here. */
@ApplicationScoped
public class NextMeetings {
    /** Drafts and forgotten meetings before the real next one are rare. */
    private static final int LOOK_AT = 20;

    @Inject
    PlanningService meetings;

    @Inject
    RoomService rooms;

    @Inject
    Clock clock;

    /** A draft is no date yet, and what was planned and never held is not what is next. */
    public @Nullable NextMeeting next() {
        return meetings.mine(false, 0, LOOK_AT).stream()
                .filter(it -> it.state() != MeetingState.DRAFT)
                .filter(it ->
                        it.state() != MeetingState.PUBLISHED || it.endsAt().isAfter(clock.instant()))
                .findFirst()
                .map(MeetingLine::id)
                .map(rooms::meeting)
                .map(NextMeetings::next)
                .orElse(null);
    }

    private static NextMeeting next(MeetingSnapshot meeting) {
        MeetingSnapshot.Where where = meeting.where();
        return new NextMeeting(
                meeting.id(),
                meeting.title(),
                where.startsAt(),
                where.endsAt(),
                where.place(),
                where.joinPhone(),
                breakAt(meeting),
                meeting.state() == MeetingState.ARRIVING || meeting.state().together());
    }

    /** The agenda's minutes, one after the other, until the first break. */
    private static @Nullable Instant breakAt(MeetingSnapshot meeting) {
        Instant at = meeting.where().startsAt();
        for (ItemSnapshot item : meeting.agenda()) {
            if (item.pause()) {
                return at;
            }
            at = at.plus(Duration.ofMinutes(item.minutes()));
        }
        return null;
    }
}
