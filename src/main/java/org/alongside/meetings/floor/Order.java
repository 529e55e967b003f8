package org.alongside.meetings.floor;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.alongside.people.Side;
import org.jspecify.annotations.Nullable;

/** Finds the order of speaking: a pure function of the floor, so it is the same for everyone who asks. */
final class Order {

    private static final long LEAST_TALK = 120;
    private static final double DEFICIT_BAND = 0.25;

    private final Floor floor;

    Order(Floor floor) {
        this.floor = floor;
    }

    /** Whoever was told "you are next" stays next; only a question to understand may come before. */
    List<Entry> all() {
        List<Entry> queued =
                floor.entries().stream().filter(it -> it.state().queued()).toList();
        List<Entry> next =
                queued.stream().filter(it -> it.state() == EntryState.NEXT).toList();
        List<Entry> rest =
                ordered(queued.stream().filter(it -> !next.contains(it)).toList());
        if (next.isEmpty()) {
            return rest;
        }
        List<Entry> all = new ArrayList<>();
        if (next.get(0).kind() != Kind.CLARIFY) {
            rest.stream().filter(it -> it.kind() == Kind.CLARIFY).forEach(all::add);
        }
        all.addAll(next);
        rest.stream().filter(it -> !all.contains(it)).forEach(all::add);
        return List.copyOf(all);
    }

    private List<Entry> ordered(List<Entry> waiting) {
        return switch (floor.rule().mode()) {
            case FIFO -> sorted(waiting, comparingLong(Entry::seq));
            case ROUND ->
                sorted(waiting, clarifyFirst().thenComparingLong(Entry::place).thenComparingLong(Entry::seq));
            case RANDOM ->
                sorted(waiting, clarifyFirst().thenComparingLong(this::lot).thenComparingLong(Entry::seq));
            case BY_HAND -> sorted(waiting, comparingLong(Entry::place).thenComparingLong(Entry::seq));
            case PROGRESSIVE -> progressive(waiting);
        };
    }

    private List<Entry> progressive(List<Entry> waiting) {
        if (floor.rule().equity() != Equity.ALTERNATE) {
            return sorted(waiting, progressiveKey(this::equity));
        }
        List<Entry> left = new ArrayList<>(waiting);
        List<Entry> picked = new ArrayList<>();
        Side last = floor.lastSide();
        while (!left.isEmpty()) {
            Side before = last;
            Entry pick = sorted(left, progressiveKey(it -> sameSide(it, before) ? 1 : 0))
                    .get(0);
            left.remove(pick);
            picked.add(pick);
            Side own = floor.voice(pick.voice()).side();
            last = own == null ? last : own;
        }
        return picked;
    }

    /** The printed rule, compared from left to right, lower first. */
    private Comparator<Entry> progressiveKey(ToIntFunction<Entry> equity) {
        return comparing(Entry::kind)
                .thenComparingInt(it -> it.starved() ? 0 : 1)
                .thenComparingLong(it -> it.starved() ? it.seq() : 0)
                .thenComparingInt(it -> it.kept() ? 0 : 1)
                .thenComparingInt(it -> first(it) ? 0 : 1)
                .thenComparingInt(equity)
                .thenComparingInt(it -> floor.voice(it.voice()).turns())
                .thenComparingLong(it -> floor.voice(it.voice()).timeBand())
                .thenComparingLong(Entry::seq);
    }

    private boolean first(Entry entry) {
        return floor.voice(entry.voice()).turns() == 0;
    }

    private int equity(Entry entry) {
        Side side = floor.voice(entry.voice()).side();
        if (side == null) {
            return 0;
        }
        return switch (floor.rule().equity()) {
            case DEFICIT -> deficitBand(side);
            case ROTA -> leastServed(side) ? 0 : 1;
            case NONE, ALTERNATE -> 0;
        };
    }

    private boolean sameSide(Entry entry, @Nullable Side last) {
        Side side = floor.voice(entry.voice()).side();
        return side != null && side == last;
    }

    /** The side's part of the talk against its part of the people, in steps of a quarter; nothing before two minutes. */
    private int deficitBand(Side side) {
        long all = floor.voices().stream().mapToLong(Voice::seconds).sum();
        if (all < LEAST_TALK) {
            return 0;
        }
        double talk = (double) of(side).mapToLong(Voice::seconds).sum() / all;
        double heads = (double) of(side).count() / floor.voices().size();
        return (int) Math.floor(talk / heads / DEFICIT_BAND);
    }

    private boolean leastServed(Side side) {
        double own = servedPerHead(side);
        for (Side other : Side.values()) {
            if (of(other).findAny().isPresent() && servedPerHead(other) < own) {
                return false;
            }
        }
        return true;
    }

    private double servedPerHead(Side side) {
        return (double) of(side).mapToInt(Voice::turns).sum() / of(side).count();
    }

    private Stream<Voice> of(Side side) {
        return floor.voices().stream().filter(it -> it.side() == side);
    }

    /** A draw anyone can repeat from the seed. */
    private long lot(Entry entry) {
        long mixed = floor.rule().seed()
                ^ entry.id().getMostSignificantBits()
                ^ Long.rotateLeft(entry.id().getLeastSignificantBits(), 32);
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    private static Comparator<Entry> clarifyFirst() {
        return comparingInt(it -> it.kind() == Kind.CLARIFY ? 0 : 1);
    }

    private static List<Entry> sorted(List<Entry> entries, Comparator<Entry> by) {
        return entries.stream().sorted(by).toList();
    }
}
