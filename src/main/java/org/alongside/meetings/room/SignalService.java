package org.alongside.meetings.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.Contribution;
import org.alongside.meetings.Acknowledged;
import org.alongside.meetings.Command;
import org.alongside.meetings.MeetingsSettings;
import org.alongside.meetings.SignalKind;
import org.alongside.meetings.floor.MeetingState;
import org.alongside.meetings.store.AgendaItem;
import org.alongside.meetings.store.Meetings;
import org.alongside.meetings.store.Seat;
import org.alongside.meetings.store.Signal;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Signals: a stop holds every clock at once, whoever raises it; the others are shown to the facilitator. */
@ApplicationScoped
@Transactional
@Contribution
public class SignalService {

    @Inject
    Commands commands;

    @Inject
    Meetings meetings;

    @Inject
    Floors floors;

    @Inject
    Settings settings;

    /** Everything stops, at once and for everyone. Supporters may stop a meeting too. */
    public Acknowledged stop(UUID meeting, Command command) {
        return commands.ask(meeting, command, room -> {
            room.meeting().mustBeTogether();
            if (up(room, room.me(), SignalKind.STOP).isEmpty()) {
                meetings.add(new Signal(room.me(), SignalKind.STOP, null, room.now()));
            }
            if (room.meeting().state() == MeetingState.RUNNING) {
                room.meeting().become(MeetingState.STOPPED);
                holdClock(room);
            }
        });
    }

    /** Whoever raised a stop takes it back, or the facilitator ends them all; then the clock goes on. */
    public Acknowledged resume(UUID meeting, Command command) {
        return commands.ask(meeting, command, room -> {
            if (room.meeting().state() != MeetingState.STOPPED) {
                throw Refusal.rule("meetings.notStopped");
            }
            List<Signal> all = stops(room);
            List<Signal> mine =
                    all.stream().filter(it -> it.seat().equals(room.me().id())).toList();
            if (mine.isEmpty()) {
                room.mustFacilitate();
            }
            List<Signal> ended = room.facilitating() ? all : mine;
            ended.forEach(meetings::remove);
            if (ended.size() == all.size()) {
                room.meeting().become(MeetingState.RUNNING);
                runClock(room);
            }
        });
    }

    /** Shows a signal, or takes it down when it is up already. */
    public Acknowledged signal(UUID meeting, Command command, SignalKind kind, @Nullable String word) {
        if (kind == SignalKind.STOP) {
            return stop(meeting, command);
        }
        return commands.ask(meeting, command, room -> {
            room.mustCount();
            room.meeting().mustBeTogether();
            List<Signal> mine = up(room, room.me(), kind);
            if (mine.isEmpty()) {
                if (!SignalKind.agreed(settings.get(MeetingsSettings.SIGNALS)).contains(kind)) {
                    throw Refusal.rule("meetings.signalNotAgreed");
                }
                meetings.add(new Signal(room.me(), kind, word, room.now()));
            } else {
                mine.forEach(meetings::remove);
            }
        });
    }

    /** The facilitator has answered it: it comes down for everyone. */
    public Acknowledged answered(UUID meeting, Command command, SignalKind kind) {
        if (kind == SignalKind.STOP) {
            return resume(meeting, command);
        }
        return commands.ask(meeting, command, room -> {
            room.mustFacilitate();
            meetings.signals(meeting).stream().filter(it -> it.kind() == kind).forEach(meetings::remove);
        });
    }

    private List<Signal> up(Room room, Seat seat, SignalKind kind) {
        return meetings.signals(room.meeting().id()).stream()
                .filter(it -> it.kind() == kind && it.seat().equals(seat.id()))
                .toList();
    }

    private List<Signal> stops(Room room) {
        return meetings.signals(room.meeting().id()).stream()
                .filter(it -> it.kind() == SignalKind.STOP)
                .toList();
    }

    private void holdClock(Room room) {
        if (room.meeting().openItem() != null) {
            AgendaItem item = floors.openItem(room.meeting());
            item.clock(item.clock().pause(room.now()));
        }
    }

    private void runClock(Room room) {
        if (room.meeting().openItem() != null) {
            AgendaItem item = floors.openItem(room.meeting());
            item.clock(item.clock().run(room.now()));
        }
    }
}
