package org.alongside.meetings.floor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One wish to speak.
 *
 * @param passed how many later points started while this one waited ready
 * @param kept true when the place was kept for someone who got words ready, or whose turn was undone
 * @param place the place in a round or in an order set by hand
 * @param about for a reply, the point it answers
 * @param holdUntil until when the place is held while words are made ready; null means no limit
 */
public record Entry(
        UUID id,
        UUID voice,
        Kind kind,
        long seq,
        EntryState state,
        int passed,
        boolean kept,
        long place,
        int comeBacks,
        @Nullable UUID about,
        @Nullable Instant holdUntil,
        @Nullable Turn turn) {

    static final int PATIENCE = 3;

    /** A fresh wish, waiting. */
    public static Entry waiting(UUID id, UUID voice, Kind kind, long seq) {
        return new Entry(id, voice, kind, seq, EntryState.WAITING, 0, false, seq, 0, null, null, null);
    }

    public boolean starved() {
        return passed >= PATIENCE;
    }

    boolean ready() {
        return state == EntryState.WAITING || state == EntryState.NEXT;
    }

    /** Whether this turn counts as having had the floor; a question to understand costs nothing. */
    boolean takesTurn() {
        return kind != Kind.CLARIFY;
    }

    public Entry replyingTo(@Nullable UUID point) {
        return new Entry(id, voice, kind, seq, state, passed, kept, place, comeBacks, point, holdUntil, turn);
    }

    Entry in(EntryState other) {
        return new Entry(id, voice, kind, seq, other, passed, kept, place, comeBacks, about, null, turn);
    }

    Entry composing(@Nullable Instant until) {
        return new Entry(
                id, voice, kind, seq, EntryState.COMPOSING, passed, kept, place, comeBacks, about, until, turn);
    }

    Entry keepingPlace(EntryState other) {
        return new Entry(id, voice, kind, seq, other, passed, true, place, comeBacks, about, null, null);
    }

    Entry passedBy(int more) {
        return new Entry(
                id,
                voice,
                kind,
                seq,
                state,
                Math.max(0, passed + more),
                kept,
                place,
                comeBacks,
                about,
                holdUntil,
                turn);
    }

    Entry at(long other) {
        return new Entry(id, voice, kind, seq, state, passed, kept, other, comeBacks, about, holdUntil, turn);
    }

    Entry comingBackAt(long other) {
        return new Entry(
                id, voice, kind, seq, EntryState.WAITING, passed, kept, other, comeBacks + 1, about, null, turn);
    }

    Entry speaking(Turn begun) {
        return new Entry(id, voice, kind, seq, EntryState.SPEAKING, passed, kept, place, comeBacks, about, null, begun);
    }

    Entry done(long seconds) {
        Turn had = turn == null ? null : new Turn(turn.number(), seconds, turn.overtook());
        return new Entry(id, voice, kind, seq, EntryState.DONE, passed, kept, place, comeBacks, about, null, had);
    }
}
