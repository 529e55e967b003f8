package org.alongside.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.Contribution;
import org.alongside.meetings.floor.MeetingState;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** A meeting from the open door to the agreed notes. */
@ApplicationScoped
@Transactional
@Contribution
public class MeetingService {

    private static final Duration SHORT_BREAK = Duration.ofMinutes(10);

    @Inject
    Commands commands;

    @Inject
    Meetings meetings;

    @Inject
    Floors floors;

    @Inject
    Settings settings;

    @Inject
    Audit audit;

    public Acknowledged openDoors(UUID meeting, Command command) {
        return commands.move(meeting, command, room -> {
            room.meeting().become(MeetingState.ARRIVING);
            room.me().arrive(room.now());
        });
    }

    /** I am here; in the room, by link or by phone is the same. */
    public Acknowledged arrive(UUID meeting, Command command) {
        return commands.ask(meeting, command, room -> {
            if (room.meeting().state() != MeetingState.ARRIVING) {
                room.meeting().mustBeTogether();
            }
            room.me().arrive(room.now());
        });
    }

    public Acknowledged start(UUID meeting, Command command) {
        return commands.move(meeting, command, room -> {
            room.meeting().become(MeetingState.RUNNING);
            room.me().arrive(room.now());
        });
    }

    /** Somebody in the room without an account or a device, by the name they choose. */
    public Acknowledged addSomeone(UUID meeting, Command command, String name, @Nullable Side side) {
        return commands.ask(meeting, command, room -> {
            room.mustFacilitate();
            if (room.meeting().state() != MeetingState.ARRIVING) {
                room.meeting().mustBeTogether();
            }
            int last =
                    meetings.seats(meeting).stream().mapToInt(Seat::place).max().orElse(0);
            Seat seat = Seat.named(meeting, last + 1, name, side, room.now());
            meetings.add(seat);
            audit.record(room.me().person(), "meetings.personAdded", seat.id());
        });
    }

    /** A break, as long as the next one on the agenda; everyone's clock stops. */
    public Acknowledged breakNow(UUID meeting, Command command) {
        return commands.move(meeting, command, room -> {
            Duration length = meetings.agenda(meeting).stream()
                    .filter(AgendaItem::pause)
                    .map(it -> Duration.ofMinutes(it.minutes()))
                    .findFirst()
                    .orElse(SHORT_BREAK);
            room.meeting().breakUntil(room.now().plus(length));
            if (room.meeting().openItem() != null) {
                AgendaItem item = floors.openItem(room.meeting());
                item.clock(item.clock().pause(room.now()));
            }
        });
    }

    public Acknowledged backFromBreak(UUID meeting, Command command) {
        return commands.move(meeting, command, room -> {
            room.meeting().backFromBreak();
            if (room.meeting().openItem() != null) {
                AgendaItem item = floors.openItem(room.meeting());
                item.clock(item.clock().run(room.now()));
            }
        });
    }

    /** The meeting ends: its signals and commands are forgotten, its notes can be read by everyone who was asked. */
    public Acknowledged close(UUID meeting, Command command) {
        return commands.move(meeting, command, room -> {
            room.meeting().close(room.now());
            meetings.forgetSignals(meeting);
            audit.record(room.me().person(), "meetings.closed", meeting);
        });
    }

    /** These notes are right; once both sides have said so and nobody can object any more, they are agreed. */
    public Acknowledged signNotes(UUID meeting, Command command) {
        return commands.ask(meeting, command, room -> {
            room.mustCount();
            UUID who = room.me().person();
            Side side = room.me().side();
            if (room.meeting().state() != MeetingState.NOTES_DRAFT || who == null || side == null) {
                throw Refusal.rule("meetings.notesNotOpen");
            }
            List<Signature> signed = meetings.signatures(meeting);
            if (signed.stream().noneMatch(it -> it.person().equals(who))) {
                meetings.add(new Signature(meeting, who, side));
            }
        });
    }

    /** The facilitator settles the notes: refused while people can object, or while one side has not signed. */
    public Acknowledged agreeNotes(UUID meeting, Command command) {
        return commands.move(meeting, command, room -> {
            List<Signature> signed = meetings.signatures(meeting);
            room.meeting()
                    .agreeNotes(
                            signed.stream().anyMatch(it -> it.side() == Side.STAFF),
                            signed.stream().anyMatch(it -> it.side() == Side.MEMBER),
                            settings.get(MeetingsSettings.OBJECTION),
                            room.now());
            audit.record(room.me().person(), "meetings.notesAgreed", meeting);
        });
    }
}
