package org.alongside.meetings.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.meetings.MeetingSnapshot;
import org.alongside.meetings.RoomSnapshot;
import org.alongside.meetings.RoomSnapshot.MyPlace;
import org.alongside.meetings.RoomSnapshot.QueueLine;
import org.alongside.meetings.RoomSnapshot.SignalSnapshot;
import org.alongside.meetings.SeatSnapshot;
import org.alongside.meetings.SignalKind;
import org.alongside.meetings.floor.Entry;
import org.alongside.meetings.floor.Floor;
import org.alongside.meetings.store.AgendaItem;
import org.alongside.meetings.store.Meeting;
import org.alongside.meetings.store.Meetings;
import org.alongside.meetings.store.Seat;
import org.alongside.meetings.store.Signal;
import org.alongside.meetings.store.Wish;
import org.alongside.meetings.store.Writing;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.live.Revisions;
import org.jspecify.annotations.Nullable;

/** Draws a meeting as one person may see it: the one place where it is decided who is told what. */
@ApplicationScoped
class Rooms {

    /** What meetings are called where revisions are counted. */
    static final String KIND = "meeting";

    @Inject
    Meetings meetings;

    @Inject
    PersonService people;

    @Inject
    Reasons reasons;

    @Inject
    Revisions revisions;

    @Inject
    Quiet quiet;

    @Inject
    Clock clock;

    MeetingSnapshot meeting(Meeting meeting, @Nullable UUID reader) {
        Instant now = clock.instant();
        return new MeetingSnapshot(
                meeting.id(),
                meeting.revision(),
                meeting.title(),
                meeting.state(),
                meeting.where(),
                meeting.board(),
                reader != null && meeting.facilitatedBy(reader),
                reader != null && meeting.preparedBy(reader),
                meetings.agenda(meeting.id()).stream()
                        .map(it -> it.snapshot(now))
                        .toList());
    }

    /** The revision is read first: whatever comes in between is only shown twice, never missed. */
    RoomSnapshot of(Meeting meeting, Seat me) {
        long live = revisions.of(KIND, meeting.id());
        List<Seat> seats = meetings.seats(meeting.id());
        Map<UUID, SeatSnapshot> named = named(seats);
        boolean facilitates = me.person() != null && meeting.facilitatedBy(me.person());
        UUID open = meeting.openItem();
        AgendaItem item = open == null ? null : meetings.item(meeting.id(), open);
        List<Wish> wishes = item == null ? List.of() : meetings.wishes(item.id());
        Floor floor = item == null ? null : Floors.of(item, seats, wishes).released(clock.instant());
        Entry speaking = floor == null ? null : floor.speaking().orElse(null);
        List<QueueLine> queue = floor == null ? List.of() : queue(floor, wishes, named, me, facilitates);
        return new RoomSnapshot(
                meeting(meeting, me.person()),
                live,
                seat(named, me.id()),
                seats.stream().map(it -> seat(named, it.id())).toList(),
                speaking == null ? null : seat(named, speaking.voice()),
                speaking == null ? null : words(wishes, speaking.id()),
                queue,
                floor == null ? null : place(floor, wishes, named, me),
                signals(meeting, me, facilitates, named),
                item == null ? Quiet.nothing() : quiet.writing(item, seats, me, facilitates),
                me.pausing());
    }

    /** Everyone at a meeting by seat, with the names of those who have an account. */
    private Map<UUID, SeatSnapshot> named(List<Seat> seats) {
        List<UUID> ids = new ArrayList<>();
        for (Seat seat : seats) {
            if (seat.person() != null) {
                ids.add(seat.person());
            }
        }
        Map<UUID, PersonSnapshot> known = people.snapshots(ids);
        Map<UUID, SeatSnapshot> named = new HashMap<>();
        for (Seat seat : seats) {
            PersonSnapshot who = seat.person() == null ? null : known.get(seat.person());
            String name =
                    who != null ? who.name() : Optional.ofNullable(seat.name()).orElse("–");
            named.put(seat.id(), new SeatSnapshot(seat.id(), name, initials(name), seat.here(), !seat.counts()));
        }
        return named;
    }

    private static String initials(String name) {
        String[] words = name.strip().split("\\s+", -1);
        String first = words[0].substring(0, Math.min(1, words[0].length()));
        return words.length == 1 ? first : first + words[words.length - 1].charAt(0);
    }

    private List<QueueLine> queue(
            Floor floor, List<Wish> wishes, Map<UUID, SeatSnapshot> named, Seat me, boolean facilitates) {
        List<QueueLine> lines = new ArrayList<>();
        for (Entry entry : floor.order()) {
            Wish wish = wish(wishes, entry.id());
            boolean mine = entry.voice().equals(me.id());
            String reason = reasons.of(floor, entry, wish.movedBecause(), named, false);
            lines.add(new QueueLine(
                    entry.id(),
                    seat(named, entry.voice()),
                    entry.kind(),
                    entry.state(),
                    reason,
                    wish.words() != null,
                    facilitates || mine ? wish.words() : null,
                    wish.askedFor(),
                    mine));
        }
        return lines;
    }

    private @Nullable MyPlace place(Floor floor, List<Wish> wishes, Map<UUID, SeatSnapshot> named, Seat me) {
        List<Entry> order = floor.order();
        for (int i = 0; i < order.size(); i++) {
            Entry entry = order.get(i);
            if (entry.voice().equals(me.id())) {
                String after =
                        i == 0 ? null : seat(named, order.get(i - 1).voice()).name();
                String moved = wish(wishes, entry.id()).movedBecause();
                String reason = reasons.of(floor, entry, moved, named, true);
                return new MyPlace(entry.id(), i + 1, after, entry.state(), entry.kind(), reason);
            }
        }
        return null;
    }

    private List<SignalSnapshot> signals(Meeting meeting, Seat me, boolean facilitates, Map<UUID, SeatSnapshot> named) {
        List<Signal> up = meetings.signals(meeting.id());
        List<SignalSnapshot> seen = new ArrayList<>();
        for (SignalKind kind : SignalKind.values()) {
            List<Signal> these = up.stream().filter(it -> it.kind() == kind).toList();
            boolean mine = these.stream().anyMatch(it -> it.seat().equals(me.id()));
            if (these.isEmpty() || (!facilitates && !mine && kind != SignalKind.STOP)) {
                continue;
            }
            seen.add(
                    facilitates
                            ? new SignalSnapshot(kind, these.size(), words(these), names(these, named), mine)
                            : new SignalSnapshot(kind, 1, List.of(), List.of(), mine));
        }
        return seen;
    }

    private static List<String> words(List<Signal> signals) {
        List<String> words = new ArrayList<>();
        for (Signal signal : signals) {
            if (signal.word() != null) {
                words.add(signal.word());
            }
        }
        return words.stream().distinct().toList();
    }

    private static List<String> names(List<Signal> signals, Map<UUID, SeatSnapshot> named) {
        return signals.stream()
                .filter(it -> it.kind() == SignalKind.STOP)
                .map(it -> seat(named, it.seat()).name())
                .toList();
    }

    /** As {@link Quiet#shown}. */
    List<RoomSnapshot.Shown> shown(List<Writing> all, Seat me) {
        return quiet.shown(all, me);
    }

    private static Wish wish(List<Wish> wishes, UUID id) {
        return wishes.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static @Nullable String words(List<Wish> wishes, UUID id) {
        return wish(wishes, id).words();
    }

    private static SeatSnapshot seat(Map<UUID, SeatSnapshot> named, UUID id) {
        return Optional.ofNullable(named.get(id)).orElseThrow();
    }
}
