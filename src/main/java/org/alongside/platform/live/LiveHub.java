package org.alongside.platform.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells this node's open streams which revisions have risen, wherever they were raised: at once for changes made here,
 * within a second for those of other nodes. Nothing runs while nobody listens.
 */
@ApplicationScoped
public class LiveHub {
    private static final Logger LOG = Logger.getLogger(LiveHub.class.getName());
    private static final UUID HEARTBEAT = new UUID(0, 0);
    /** An event, not a comment: pages see it, and ask for themselves when it stays away. */
    private static final String BEAT = "event: beat\ndata: {}\n\n";

    private static final int HEARTBEAT_EVERY = 15;
    private static final int STANDING_EVERY = 3;

    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Long> told = new ConcurrentHashMap<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private @Nullable ScheduledFuture<?> watch;
    private int ticks;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    RevisionService revisions;

    @Inject
    Standing standing;

    void open(Stream stream) {
        streams.add(stream);
        synchronized (this) {
            if (watch == null) {
                watch = executor.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
            }
        }
        executor.execute(() -> greet(stream));
    }

    /** A new stream hears where each of its things stands now, so that joining and coming back are one case. */
    private void greet(Stream stream) {
        send(stream, HEARTBEAT, BEAT);
        revisions.of(stream.watched()).forEach(it -> {
            told.putIfAbsent(it.id(), it.rev());
            send(stream, it.id(), "data: " + it.json() + "\n\n");
        });
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Revised revised) {
        if (!streams.isEmpty() && looking.compareAndSet(false, true)) {
            executor.execute(this::tell);
        }
    }

    private void tick() {
        try {
            ticks++;
            tell();
            if (ticks % HEARTBEAT_EVERY == 0) {
                streams.forEach(stream -> send(stream, HEARTBEAT, BEAT));
            }
            if (ticks % STANDING_EVERY == 0) {
                closeThoseWhoLeft();
            }
        } catch (RuntimeException e) {
            // the outer edge of a background job: a database that is away for a moment must not end the watch
            LOG.log(Level.FINE, "no look at the revisions this time", e);
        }
    }

    private void tell() {
        looking.set(false);
        Set<UUID> watched =
                streams.stream().flatMap(it -> it.watched().stream()).collect(Collectors.toSet());
        told.keySet().retainAll(watched);
        for (Revision now : revisions.of(watched)) {
            Long before = told.put(now.id(), now.rev());
            if (before == null || before != now.rev()) {
                byte[] message = ("data: " + now.json() + "\n\n").getBytes(StandardCharsets.UTF_8);
                streams.stream()
                        .filter(it -> it.watched().contains(now.id()))
                        .forEach(it -> send(it, now.id(), message));
            }
        }
    }

    private void closeThoseWhoLeft() {
        Set<UUID> sessions = streams.stream().map(it -> it.watcher().session()).collect(Collectors.toSet());
        Set<UUID> left = standing.of(sessions);
        streams.stream().filter(it -> !left.contains(it.watcher().session())).forEach(this::close);
        synchronized (this) {
            if (streams.isEmpty() && watch != null) {
                watch.cancel(false);
                watch = null;
            }
        }
    }

    private void send(Stream stream, UUID about, String message) {
        send(stream, about, message.getBytes(StandardCharsets.UTF_8));
    }

    private void send(Stream stream, UUID about, byte[] message) {
        if (!stream.send(about, message)) {
            close(stream);
        }
    }

    private void close(Stream stream) {
        streams.remove(stream);
        stream.close();
    }

    @PreDestroy
    void closeAll() {
        streams.forEach(this::close);
    }
}
