package org.alongside.meetings.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alongside.meetings.floor.Entry;
import org.alongside.meetings.floor.EntryState;
import org.alongside.meetings.floor.Floor;
import org.alongside.meetings.floor.Kind;
import org.alongside.meetings.floor.Voice;
import org.alongside.meetings.store.AgendaItem;
import org.alongside.meetings.store.Meeting;
import org.alongside.meetings.store.Meetings;
import org.alongside.meetings.store.Seat;
import org.alongside.meetings.store.Wish;
import org.alongside.platform.Refusal;

/** Reads the floor of the open item from its rows, and writes back what a wish changed. */
@ApplicationScoped
public class Floors {

    @Inject
    Meetings meetings;

    AgendaItem openItem(Meeting meeting) {
        UUID open = meeting.openItem();
        if (open == null) {
            throw Refusal.rule("meetings.noItemOpen");
        }
        return meetings.item(meeting.id(), open);
    }

    /** The floor as its rows say it; seconds are not kept, so they are none. */
    public static Floor of(AgendaItem item, List<Seat> seats, List<Wish> wishes) {
        List<Entry> entries = wishes.stream().map(Wish::entry).toList();
        Set<UUID> asked = entries.stream().map(Entry::voice).collect(Collectors.toSet());
        List<Voice> voices = seats.stream()
                .filter(it -> (it.counts() && it.here()) || asked.contains(it.id()))
                .map(it -> new Voice(it.id(), it.side(), turns(it, entries), 0, 1))
                .toList();
        return new Floor(item.rule(), voices, entries);
    }

    private static int turns(Seat seat, List<Entry> entries) {
        return (int) entries.stream()
                .filter(it -> it.voice().equals(seat.id()) && it.turn() != null && it.kind() != Kind.CLARIFY)
                .count();
    }

    /** Changes the floor of the open item; a change of who speaks or who is next is one a facilitator must have seen. */
    Floor change(Room room, UnaryOperator<Floor> wish) {
        AgendaItem item = openItem(room.meeting());
        List<Wish> rows = meetings.wishes(item.id());
        Floor before = of(item, meetings.seats(room.meeting().id()), rows);
        Floor after = wish.apply(before.released(room.now()));
        write(item, rows, after);
        item.by(after.rule());
        if (!Objects.equals(decided(before), decided(after))) {
            room.meeting().changed();
        }
        return after;
    }

    private void write(AgendaItem item, List<Wish> rows, Floor after) {
        Map<UUID, Wish> left = new HashMap<>();
        rows.forEach(it -> left.put(it.id(), it));
        for (Entry entry : after.entries()) {
            Wish row = left.remove(entry.id());
            if (row == null) {
                meetings.add(new Wish(item, entry));
            } else {
                row.take(entry);
            }
        }
        left.values().forEach(meetings::remove);
    }

    private static List<Object> decided(Floor floor) {
        List<Object> picture = new ArrayList<>(List.of(floor.rule()));
        floor.speaking().map(Entry::id).ifPresent(picture::add);
        Optional<UUID> told = floor.order().stream()
                .filter(it -> it.state() == EntryState.NEXT)
                .map(Entry::id)
                .findFirst();
        told.ifPresent(picture::add);
        return picture;
    }
}
