package org.alongside.meetings.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.meetings.Command;
import org.alongside.meetings.RoomSnapshot;
import org.alongside.meetings.RoomSnapshot.QueueLine;
import org.alongside.meetings.room.FloorService;
import org.alongside.meetings.room.RoomService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Another place in the queue, by hand and with a reason. */
@Named
@RequestScoped
public class OrderView {

    @Inject
    RoomService rooms;

    @Inject
    FloorService floor;

    @Inject
    Asked asked;

    private @Nullable RoomSnapshot room;
    private @Nullable String before;
    private @Nullable String because;

    @PostConstruct
    void load() {
        room = rooms.room(asked.id("id"));
        if (!room.meeting().facilitating()) {
            throw Refusal.forbidden("meetings.facilitatorOnly");
        }
    }

    public RoomSnapshot getRoom() {
        if (room == null) {
            throw Refusal.unknown("meetings.unknown");
        }
        return room;
    }

    public QueueLine getLine() {
        UUID wish = asked.id("wish");
        return getRoom().queue().stream()
                .filter(it -> it.id().equals(wish))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("meetings.notInQueue"));
    }

    /** Before whom it can be put: never before somebody who was told to be next. */
    public List<QueueLine> getOthers() {
        return getRoom().queue().stream()
                .filter(it -> !it.next() && !it.equals(getLine()))
                .toList();
    }

    public void move() {
        UUID to = before == null || before.isEmpty() ? null : UUID.fromString(before);
        Command command = new Command(UUID.randomUUID(), asked.number("seen", 0));
        UUID meeting = getRoom().meeting().id();
        floor.move(meeting, command, asked.id("wish"), to, Form.text(because));
        SaidView.andGo("/meetings/facilitate?id=" + meeting, "meetings.movedSaid");
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
