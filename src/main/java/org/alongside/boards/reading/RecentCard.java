package org.alongside.boards.reading;

import java.util.Map;
import java.util.UUID;
import org.alongside.boards.ChangeKind;

/**
 * What happened to a card since somebody looked last.
 *
 * @param times how often each kind of thing happened
 */
public record RecentCard(UUID card, String title, Map<ChangeKind, Long> times) {
    /** How often this happened. */
    public long times(ChangeKind kind) {
        return times.getOrDefault(kind, 0L);
    }

    /** New words, or new owners. */
    public boolean reworded() {
        return times.keySet().stream()
                .anyMatch(kind -> kind == ChangeKind.TITLE
                        || kind == ChangeKind.MEANING
                        || kind == ChangeKind.WORDS
                        || kind == ChangeKind.EASY_READ);
    }
}
