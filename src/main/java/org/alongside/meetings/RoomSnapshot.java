package org.alongside.meetings;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.alongside.meetings.floor.EntryState;
import org.alongside.meetings.floor.Kind;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A meeting while it happens, as one person may see it.
 *
 * <p>It holds no seconds of anybody, and of words that are not shown yet only this person's own.
 *
 * @param live how often anything at the meeting has changed so far
 * @param speaking who has the floor
 * @param words what is read out in place of the one who has the floor
 * @param signals what is up: for the facilitator with numbers, for all others their own and a stop
 * @param pausing whether this person takes a moment
 */
public record RoomSnapshot(
        MeetingSnapshot meeting,
        long live,
        SeatSnapshot me,
        List<SeatSnapshot> people,
        @Nullable SeatSnapshot speaking,
        @Nullable String words,
        List<QueueLine> queue,
        @Nullable MyPlace place,
        List<SignalSnapshot> signals,
        WritingSnapshot writing,
        boolean pausing)
        implements Serializable {

    /**
     * One wish to speak, with its reason in one plain sentence.
     *
     * @param words what is to be read out; told to the facilitator only, who reads it
     * @param mine whether it is the reader's own
     */
    public record QueueLine(
            UUID id,
            SeatSnapshot who,
            Kind kind,
            EntryState state,
            String reason,
            boolean written,
            @Nullable String words,
            boolean askedFor,
            boolean mine)
            implements Serializable {

        public boolean next() {
            return state == EntryState.NEXT;
        }

        public boolean composing() {
            return state == EntryState.COMPOSING;
        }
    }

    /**
     * Where the reader stands in the queue.
     *
     * @param after who comes just before; null for the first
     */
    public record MyPlace(UUID wish, int number, @Nullable String after, EntryState state, Kind kind, String reason)
            implements Serializable {}

    /**
     * A kind of signal that is up.
     *
     * @param count how many show it; 1 for a reader's own
     * @param words the words that were not understood
     * @param names who asked to stop, so that somebody can ask what is needed; for the facilitator only
     */
    public record SignalSnapshot(SignalKind kind, int count, List<String> words, List<String> names, boolean mine)
            implements Serializable {}

    /**
     * Quiet writing as the reader may see it.
     *
     * @param typed what somebody typed for the reader and is not shown yet
     * @param still how many still write; for the facilitator only
     * @param of of how many; for the facilitator only
     */
    public record WritingSnapshot(
            @Nullable String mine,
            boolean ready,
            List<ForMe> typed,
            List<Shown> shown,
            @Nullable Long still,
            @Nullable Long of)
            implements Serializable {}

    /** Words of the reader's that somebody else typed, with both names; nobody else sees it like this. */
    public record ForMe(String words, StampSnapshot stamp) implements Serializable {}

    /**
     * Words that are shown, without a name.
     *
     * @param route how they came, when somebody else typed them; without a name as well
     * @param readBack whether they were read back then
     */
    public record Shown(
            String words,
            boolean later,
            boolean mine,
            @Nullable Route route,
            @Nullable ReadBack readBack) implements Serializable {}

    /** Whether the reader shows that signal. */
    public boolean shows(SignalKind kind) {
        return signals.stream().anyMatch(it -> it.kind() == kind && it.mine());
    }

    public boolean stopped() {
        return signals.stream().anyMatch(it -> it.kind() == SignalKind.STOP);
    }

    /** The queue behind whoever is called next. */
    public List<QueueLine> then() {
        QueueLine first = upNext();
        return queue.stream().filter(it -> !it.equals(first)).toList();
    }

    /** Who is called next, as far as somebody is ready. */
    public @Nullable QueueLine upNext() {
        return queue.stream().filter(it -> !it.composing()).findFirst().orElse(null);
    }
}
