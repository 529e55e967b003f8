package org.alongside.meetings.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.meetings.RoomSnapshot;
import org.alongside.meetings.RoomSnapshot.WritingSnapshot;
import org.alongside.meetings.store.AgendaItem;
import org.alongside.meetings.store.Meetings;
import org.alongside.meetings.store.Seat;
import org.alongside.meetings.store.Writing;
import org.alongside.supporters.stamp.StampService;
import org.alongside.supporters.stamp.StampSnapshot;

/** Quiet writing as one person may see it. */
@ApplicationScoped
class Quiet {

    @Inject
    Meetings meetings;

    @Inject
    StampService stamps;

    @Inject
    Clock clock;

    /** Until words are shown nobody learns of them what is not their own: not the words, not the author, not how many. */
    WritingSnapshot writing(AgendaItem item, List<Seat> seats, Seat me, boolean facilitates) {
        List<Writing> all = meetings.writings(item.id());
        List<Writing> mine = all.stream()
                .filter(it -> it.seat().equals(me.id()) && !it.shown())
                .toList();
        Map<UUID, StampSnapshot> known =
                stamps.of(mine.stream().map(Writing::id).toList());
        Optional<Writing> draft = mine.stream()
                .filter(it -> Writing.ownHand(known.get(it.id())))
                .max(Comparator.comparing(Writing::ready));
        List<RoomSnapshot.Shown> shown = shown(all, me);
        boolean counted = facilitates && item.snapshot(clock.instant()).quiet();
        return new WritingSnapshot(
                draft.map(Writing::words).orElse(null),
                draft.map(Writing::ready).orElse(false),
                forMe(mine, known),
                shown,
                counted ? Writers.still(seats, all) : null,
                counted ? Writers.of(seats) : null);
    }

    private static List<RoomSnapshot.ForMe> forMe(List<Writing> mine, Map<UUID, StampSnapshot> known) {
        List<RoomSnapshot.ForMe> typed = new ArrayList<>();
        for (Writing writing : mine) {
            StampSnapshot stamp = known.get(writing.id());
            String words = writing.words();
            if (stamp != null && words != null) {
                typed.add(new RoomSnapshot.ForMe(words, stamp));
            }
        }
        return typed;
    }

    /** Without names: neither of whoever wrote nor of whoever typed it for them. */
    List<RoomSnapshot.Shown> shown(List<Writing> all, Seat me) {
        Map<UUID, StampSnapshot> typed =
                stamps.of(all.stream().filter(Writing::shown).map(Writing::id).toList());
        List<RoomSnapshot.Shown> shown = new ArrayList<>();
        for (Writing writing : all) {
            String words = writing.words();
            if (writing.shown() && words != null) {
                StampSnapshot stamp = typed.get(writing.id());
                shown.add(new RoomSnapshot.Shown(
                        words,
                        writing.later(),
                        writing.seat().equals(me.id()),
                        stamp == null ? null : stamp.route(),
                        stamp == null ? null : stamp.readBack()));
            }
        }
        return shown;
    }

    static WritingSnapshot nothing() {
        return new WritingSnapshot(null, false, List.of(), List.of(), null, null);
    }
}
