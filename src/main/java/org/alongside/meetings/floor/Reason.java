package org.alongside.meetings.floor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry stands where it stands: a key for one plain sentence, and the person it speaks of.
 *
 * @param after the voice this one was asked after, when the sentence names one
 */
public record Reason(Why why, @Nullable UUID after) {

    /** The sentences there are. */
    public enum Why {
        CLARIFY,
        REPLY,
        COMPOSING,
        KEPT,
        WAITED,
        BALANCE,
        FIRST,
        FIRST_AFTER,
        SPOKEN,
        FIFO,
        ROUND,
        ROUND_AGAIN,
        ROUND_OVER,
        LOT,
        BY_HAND
    }

    /** The sentence for one entry of this floor. */
    public static Reason of(Floor floor, Entry entry) {
        if (entry.state() == EntryState.COMPOSING) {
            return plain(Why.COMPOSING);
        }
        return switch (floor.rule().mode()) {
            case FIFO -> plain(Why.FIFO);
            case RANDOM -> plain(Why.LOT);
            case BY_HAND -> plain(Why.BY_HAND);
            case ROUND -> plain(round(entry));
            case PROGRESSIVE -> progressive(floor, entry);
        };
    }

    private static Why round(Entry entry) {
        if (entry.kind() == Kind.CLARIFY) {
            return Why.CLARIFY;
        }
        if (entry.comeBacks() > 0) {
            return Why.ROUND_AGAIN;
        }
        return entry.place() >= Round.AFTER ? Why.ROUND_OVER : Why.ROUND;
    }

    private static Reason progressive(Floor floor, Entry entry) {
        if (entry.kind() != Kind.POINT) {
            return plain(entry.kind() == Kind.CLARIFY ? Why.CLARIFY : Why.REPLY);
        }
        if (entry.starved()) {
            return plain(Why.WAITED);
        }
        if (entry.kept()) {
            return plain(Why.KEPT);
        }
        if (balanced(floor, entry)) {
            return plain(Why.BALANCE);
        }
        if (floor.voice(entry.voice()).turns() > 0) {
            return plain(Why.SPOKEN);
        }
        Optional<Entry> before = floor.order().stream()
                .takeWhile(it -> !it.id().equals(entry.id()))
                .filter(it -> it.kind() == Kind.POINT
                        && it.seq() < entry.seq()
                        && floor.voice(it.voice()).turns() == 0)
                .reduce((a, b) -> b);
        return before.map(it -> new Reason(Why.FIRST_AFTER, it.voice())).orElse(plain(Why.FIRST));
    }

    /** The sides made the difference: without weighing them the place would be another. */
    private static boolean balanced(Floor floor, Entry entry) {
        if (floor.rule().equity() == Equity.NONE) {
            return false;
        }
        OrderRule unweighed =
                new OrderRule(Mode.PROGRESSIVE, Equity.NONE, floor.rule().seed());
        return place(floor, entry) != place(new Floor(unweighed, floor.voices(), floor.entries()), entry);
    }

    private static int place(Floor floor, Entry entry) {
        List<UUID> ids = floor.order().stream().map(Entry::id).toList();
        return ids.indexOf(entry.id());
    }

    private static Reason plain(Why why) {
        return new Reason(why, null);
    }
}
