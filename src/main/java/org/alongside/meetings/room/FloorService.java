package org.alongside.meetings.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.alongside.identity.Contribution;
import org.alongside.meetings.Acknowledged;
import org.alongside.meetings.Command;
import org.alongside.meetings.MeetingsSettings;
import org.alongside.meetings.Typed;
import org.alongside.meetings.floor.Entry;
import org.alongside.meetings.floor.EntryState;
import org.alongside.meetings.floor.Floor;
import org.alongside.meetings.floor.Kind;
import org.alongside.meetings.floor.Mode;
import org.alongside.meetings.floor.OrderRule;
import org.alongside.meetings.floor.Round;
import org.alongside.meetings.store.AgendaItem;
import org.alongside.meetings.store.Meetings;
import org.alongside.meetings.store.Seat;
import org.alongside.meetings.store.Wish;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Asking to speak and giving the floor. Everyone asks for themselves; the facilitator asks for people in the room. */
@ApplicationScoped
@Transactional
@Contribution
public class FloorService {

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

    /** Asks for the floor; words that were written instead are read out in this person's place. */
    public Acknowledged raise(UUID meeting, Command command, Kind kind, @Nullable String words) {
        return commands.ask(meeting, command, room -> {
            room.mustCount();
            room.me().arrive(room.now());
            boolean writes = words != null && !words.isBlank();
            waiting(room, kind)
                    .filter(it -> writes)
                    .orElseGet(() -> raised(room, room.me(), kind))
                    .written(words);
        });
    }

    /** Asks for somebody in the room; it is written down that it was asked for them. */
    public Acknowledged raiseFor(UUID meeting, Command command, UUID seat, Kind kind) {
        return commands.ask(meeting, command, room -> {
            room.mustFacilitate();
            Seat whom = seat(room, seat);
            whom.arrive(room.now());
            raised(room, whom, kind).askedForSomebody();
            audit.record(room.me().person(), "meetings.askedFor", whom.id());
        });
    }

    public Acknowledged withdraw(UUID meeting, Command command, UUID wish) {
        return own(meeting, command, wish, (floor, room) -> floor.withdraw(wish));
    }

    /** Nothing to say now; nobody writes it down. */
    public Acknowledged pass(UUID meeting, Command command, UUID wish) {
        return own(meeting, command, wish, (floor, room) -> floor.pass(wish));
    }

    /** In a round: ask me again at the end. */
    public Acknowledged comeBack(UUID meeting, Command command, UUID wish) {
        return own(meeting, command, wish, (floor, room) -> floor.comeBack(wish));
    }

    /** I am getting my words ready: keep my place. */
    public Acknowledged compose(UUID meeting, Command command, UUID wish) {
        return own(meeting, command, wish, (floor, room) -> floor.compose(wish, holdUntil(room.now())));
    }

    public Acknowledged ready(UUID meeting, Command command, UUID wish) {
        return own(meeting, command, wish, (floor, room) -> floor.ready(wish));
    }

    /**
     * A moment for me. Whoever waits keeps the place; whoever speaks stops the clock; whoever only listens is not
     * waited for. The same again ends it.
     */
    public Acknowledged pauseForMe(UUID meeting, Command command) {
        return commands.ask(meeting, command, room -> {
            room.meeting().mustBeTogether();
            Seat me = room.me();
            me.pausing(!me.pausing());
            if (room.meeting().openItem() == null) {
                return;
            }
            Floor after = floors.change(room, floor -> held(floor, room));
            if (after.speaking().filter(it -> it.voice().equals(me.id())).isPresent()) {
                AgendaItem item = floors.openItem(room.meeting());
                item.clock(
                        me.pausing()
                                ? item.clock().pause(room.now())
                                : item.clock().run(room.now()));
            }
        });
    }

    private Floor held(Floor floor, Room room) {
        return floor.queuedOf(room.me().id())
                .map(it -> room.me().pausing()
                        ? floor.compose(it.id(), null)
                        : it.state() == EntryState.COMPOSING ? floor.ready(it.id()) : floor)
                .orElse(floor);
    }

    /** The one big button: this turn ends, the next begins. */
    public Acknowledged next(UUID meeting, Command command) {
        return turn(meeting, command, floor -> floor.next(0));
    }

    public Acknowledged done(UUID meeting, Command command) {
        return turn(meeting, command, floor -> floor.done(0));
    }

    public Acknowledged undo(UUID meeting, Command command) {
        return turn(meeting, command, Floor::undo);
    }

    /** Another order by hand: allowed, with a reason that everyone can read. */
    public Acknowledged move(UUID meeting, Command command, UUID wish, @Nullable UUID before, String because) {
        String reason = Typed.must("because", because, 300);
        return commands.move(meeting, command, room -> {
            room.meeting().mustBeTogether();
            floors.change(room, floor -> floor.move(wish, before));
            row(room, wish).moved(reason);
            audit.record(room.me().person(), "meetings.orderMoved", wish);
        });
    }

    /** Another rule from now on, for everyone. */
    public Acknowledged order(UUID meeting, Command command, Mode mode) {
        if (mode == Mode.ROUND) {
            return round(meeting, command);
        }
        return commands.move(meeting, command, room -> {
            room.meeting().mustBeTogether();
            floors.change(room, floor -> floor.by(floor.rule().with(mode)));
            audit.record(room.me().person(), "meetings.orderRuleChanged", meeting);
        });
    }

    /** Everyone here is asked in seat order; everyone can pass. */
    private Acknowledged round(UUID meeting, Command command) {
        return commands.move(meeting, command, room -> {
            room.meeting().mustBeTogether();
            List<UUID> seats = meetings.seats(meeting).stream()
                    .filter(it -> it.counts() && it.here())
                    .map(Seat::id)
                    .toList();
            if (seats.isEmpty()) {
                throw Refusal.rule("meetings.nobodyHere");
            }
            AgendaItem item = floors.openItem(room.meeting());
            int start = item.nextRoundStart(seats.size());
            floors.change(room, floor -> Round.begin(floor.by(OrderRule.PROGRESSIVE), seats, start, UUID::randomUUID));
        });
    }

    private Acknowledged turn(UUID meeting, Command command, UnaryOperator<Floor> change) {
        return commands.move(meeting, command, room -> {
            room.meeting().mustRun();
            floors.change(room, change);
        });
    }

    private Acknowledged own(UUID meeting, Command command, UUID wish, BiFunction<Floor, Room, Floor> change) {
        return commands.ask(meeting, command, room -> {
            room.meeting().mustBeTogether();
            floors.change(room, floor -> {
                Entry entry = floor.entry(wish);
                if (!entry.voice().equals(room.me().id())) {
                    room.mustFacilitate();
                    audit.record(room.me().person(), "meetings.actedFor", entry.voice());
                }
                return change.apply(floor, room);
            });
        });
    }

    /** Words for a wish that waits already are read out in its place. */
    private Optional<Wish> waiting(Room room, Kind kind) {
        AgendaItem item = floors.openItem(room.meeting());
        return meetings.wishes(item.id()).stream()
                .filter(it -> it.entry().voice().equals(room.me().id())
                        && it.entry().kind() == kind
                        && it.entry().state().queued())
                .findFirst();
    }

    private Wish raised(Room room, Seat whom, Kind kind) {
        room.meeting().mustBeTogether();
        UUID id = UUID.randomUUID();
        floors.change(
                room, floor -> floor.raise(id, whom.id(), kind, room.meeting().nextSeq()));
        return row(room, id);
    }

    private Wish row(Room room, UUID id) {
        AgendaItem item = floors.openItem(room.meeting());
        return meetings.wishes(item.id()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("meetings.notInQueue"));
    }

    private Seat seat(Room room, UUID id) {
        return meetings.seats(room.meeting().id()).stream()
                .filter(it -> it.id().equals(id) && it.counts())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("meetings.seatUnknown"));
    }

    private @Nullable Instant holdUntil(Instant now) {
        Duration hold = settings.get(MeetingsSettings.HOLD);
        return hold.isZero() ? null : now.plus(hold);
    }
}
