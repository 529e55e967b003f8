package org.alongside.platform.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells this node's open streams which revisions have risen, wherever they were raised: at once for changes made here,
 * within a second for those of other nodes.
 *
 * <p>One thread of the application's own does all of it, whatever number of streams are open. It is begun with the
 * application and not by the request that opens the first stream: a job that a request begins carries that request's
 * context, and servers stumble over it as soon as the request is over. While nobody listens it sleeps.
 */
@ApplicationScoped
public class LiveHub {
    private static final Logger LOG = Logger.getLogger(LiveHub.class.getName());
    private static final UUID HEARTBEAT = new UUID(0, 0);
    /** An event, not a comment: pages see it, and ask for themselves when it stays away. */
    private static final byte[] BEAT = "event: beat\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8);

    private static final int HEARTBEAT_EVERY = 15;
    private static final int STANDING_EVERY = 3;

    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final Queue<Stream> newcomers = new ConcurrentLinkedQueue<>();
    private final Map<UUID, Long> told = new HashMap<>();
    private final Semaphore something = new Semaphore(0);
    private @Nullable Thread teller;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    RevisionService revisions;

    @Inject
    @Any
    Instance<Standing> standing;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        Thread thread = threads.newThread(this::tellUntilTheEnd);
        thread.setName("alongside-live");
        thread.start();
        teller = thread;
    }

    void open(Stream stream) {
        newcomers.add(stream);
        streams.add(stream);
        something.release();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Revised revised) {
        if (!streams.isEmpty()) {
            something.release();
        }
    }

    private void tellUntilTheEnd() {
        int seconds = 0;
        long next = System.nanoTime();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                waitFor(next - System.nanoTime());
                boolean tick = System.nanoTime() - next >= 0;
                if (tick) {
                    next = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
                    seconds++;
                }
                look(tick ? seconds : 0);
            }
        } catch (InterruptedException e) {
            LOG.log(Level.FINE, "the application ends", e);
        }
    }

    /** Many changes in a row are one look; whoever comes while we look is looked for again. */
    private void waitFor(long nanos) throws InterruptedException {
        if (streams.isEmpty()) {
            something.acquire();
        } else if (!something.tryAcquire(Math.max(0, nanos), TimeUnit.NANOSECONDS)) {
            return;
        }
        something.drainPermits();
    }

    private void look(int second) {
        try {
            greet();
            tell();
            if (second > 0 && second % HEARTBEAT_EVERY == 0) {
                streams.forEach(stream -> send(stream, HEARTBEAT, BEAT));
            }
            if (second > 0 && second % STANDING_EVERY == 0) {
                closeThoseWhoLeft();
            }
        } catch (RuntimeException e) {
            // the outer edge of a background job: a database that is away for a moment must not end the watch
            LOG.log(Level.FINE, "no look at the revisions this time", e);
        }
    }

    /**
     * New streams hear where each of their things stands now, so that joining and coming back are one case. All who have
     * come since the last look are answered from one question.
     */
    private void greet() {
        Set<Stream> fresh = new HashSet<>(newcomers);
        if (fresh.isEmpty()) {
            return;
        }
        Map<UUID, byte[]> messages = new HashMap<>();
        revisions.of(watchedBy(fresh)).forEach(now -> {
            told.putIfAbsent(now.id(), now.rev());
            messages.put(now.id(), message(now));
        });
        for (Stream stream : fresh) {
            send(stream, HEARTBEAT, BEAT);
            messages.forEach((id, message) -> {
                if (stream.watched().contains(id)) {
                    send(stream, id, message);
                }
            });
        }
        newcomers.removeAll(fresh);
    }

    private void tell() {
        Set<UUID> watched = watchedBy(streams);
        told.keySet().retainAll(watched);
        for (Revision now : revisions.of(watched)) {
            Long before = told.put(now.id(), now.rev());
            if (before == null || before != now.rev()) {
                byte[] message = message(now);
                streams.stream()
                        .filter(it -> it.watched().contains(now.id()))
                        .forEach(it -> send(it, now.id(), message));
            }
        }
    }

    private static Set<UUID> watchedBy(Collection<Stream> some) {
        return some.stream().flatMap(it -> it.watched().stream()).collect(Collectors.toSet());
    }

    /** Made once for all who watch it. */
    private static byte[] message(Revision now) {
        return ("data: " + now.json() + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    private void closeThoseWhoLeft() {
        Set<UUID> sessions = streams.stream().map(it -> it.watcher().session()).collect(Collectors.toSet());
        Set<UUID> left =
                standing.stream().flatMap(it -> it.of(sessions).stream()).collect(Collectors.toSet());
        streams.stream().filter(it -> !left.contains(it.watcher().session())).forEach(this::close);
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
    void end() {
        if (teller != null) {
            teller.interrupt();
        }
        streams.forEach(this::close);
    }
}
