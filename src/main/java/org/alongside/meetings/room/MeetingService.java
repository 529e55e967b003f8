package org.alongside.meetings.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.Contribution;
import org.alongside.meetings.Acknowledged;
import org.alongside.meetings.Command;
import org.alongside.meetings.MeetingsSettings;
import org.alongside.meetings.Typed;
import org.alongside.meetings.floor.MeetingState;
import org.alongside.meetings.store.AgendaItem;
import org.alongside.meetings.store.Meetings;
import org.alongside.meetings.store.Seat;
import org.alongside.meetings.store.Signature;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.settings.Settings;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.Said;
import org.alongside.supporters.stamp.StampService;
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

    @Inject
    StampService stamps;

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
        return judge(meeting, command, null, null);
    }

    /** As before, for somebody who said so on paper or the phone to whoever answers for them. */
    public Acknowledged signNotes(UUID meeting, Command command, Behalf behalf) {
        return judge(meeting, command, null, behalf);
    }

    /**
     * This is not what was said. The words stand with the notes, without a name, and whoever said them has not signed.
     *
     * @param behalf whose words they are and how they came; null for one's own
     */
    public Acknowledged disputeNotes(UUID meeting, Command command, @Nullable String words, @Nullable Behalf behalf) {
        return judge(meeting, command, Typed.must("words", words, 2_000), behalf);
    }

    private Acknowledged judge(UUID meeting, Command command, @Nullable String wrong, @Nullable Behalf behalf) {
        if (behalf == null) {
            return commands.ask(meeting, command, room -> judge(room, wrong));
        }
        Said said = stamps.whose(behalf);
        return commands.askFor(
                said.who(),
                meeting,
                command,
                room -> stamps.replace(said, judge(room, wrong).id(), "signature", false));
    }

    private Signature judge(Room room, @Nullable String wrong) {
        UUID who = room.me().person();
        Side side = room.me().side();
        room.mustCount();
        if (room.meeting().state() != MeetingState.NOTES_DRAFT || who == null || side == null) {
            throw Refusal.rule("meetings.notesNotOpen");
        }
        UUID meeting = room.meeting().id();
        Signature signature = meetings.signatures(meeting).stream()
                .filter(it -> it.person().equals(who))
                .findFirst()
                .orElseGet(() -> {
                    Signature first = new Signature(meeting, who, side);
                    meetings.add(first);
                    return first;
                });
        signature.say(wrong);
        return signature;
    }

    /** The facilitator settles the notes: refused while people can object, or while one side has not signed. */
    public Acknowledged agreeNotes(UUID meeting, Command command) {
        return commands.move(meeting, command, room -> {
            List<Signature> signed = meetings.signatures(meeting).stream()
                    .filter(Signature::right)
                    .toList();
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
