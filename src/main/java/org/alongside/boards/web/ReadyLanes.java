package org.alongside.boards.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lanes as they were written last. After a change everybody who shows a board asks for the same at once: it is read and
 * written for the first of them. Nothing in it depends on who asks, and whether they may was asked before, together with
 * the revision. It is kept for seconds only, since a name that changes raises no board's revision.
 */
@ApplicationScoped
class ReadyLanes {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MOST = 50;

    @Inject
    Clock clock;

    private final Map<Key, Ready> written = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Ready> eldest) {
            return size() > MOST;
        }
    };

    /** The lanes of a board as a page shows them: which one is open on a small screen, and in which words. */
    record Key(UUID board, @Nullable UUID chosen, String words) {}

    private record Ready(long revision, String html, Instant until) {}

    synchronized Optional<String> at(Key key, long revision) {
        Instant now = clock.instant();
        return Optional.ofNullable(written.get(key))
                .filter(it -> it.revision() == revision && now.isBefore(it.until()))
                .map(Ready::html);
    }

    synchronized void keep(Key key, long revision, String html) {
        written.remove(key);
        written.put(key, new Ready(revision, html, clock.instant().plus(KEPT)));
    }
}
