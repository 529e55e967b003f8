package org.alongside.platform.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One open stream. A reader that is slow misses intermediate revisions, and never makes anybody else wait. */
class Stream implements WriteListener {
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Watcher watcher;
    private final Set<UUID> watched;
    private final Map<UUID, byte[]> pending = new LinkedHashMap<>();
    private boolean started;
    private boolean broken;

    Stream(AsyncContext context, Watcher watcher, Set<UUID> watched) throws IOException {
        this.context = context;
        this.out = context.getResponse().getOutputStream();
        this.watcher = watcher;
        this.watched = Set.copyOf(watched);
    }

    Watcher watcher() {
        return watcher;
    }

    Set<UUID> watched() {
        return watched;
    }

    /** Queues a prepared message; a newer one about the same thing replaces it. False when the reader has gone. */
    synchronized boolean send(UUID about, byte[] message) {
        if (broken) {
            return false;
        }
        pending.remove(about);
        pending.put(about, message);
        write();
        return !broken;
    }

    @Override
    public synchronized void onWritePossible() {
        started = true;
        write();
    }

    @Override
    public synchronized void onError(Throwable gone) {
        broken = true;
        finish();
    }

    private void write() {
        try {
            while (started && !pending.isEmpty() && out.isReady()) {
                var next = pending.entrySet().iterator();
                byte[] message = next.next().getValue();
                next.remove();
                out.write(message);
            }
            if (started && out.isReady()) {
                out.flush();
            }
        } catch (IOException | IllegalStateException gone) {
            broken = true;
        }
    }

    synchronized void close() {
        broken = true;
        finish();
    }

    private void finish() {
        try {
            context.complete();
        } catch (IllegalStateException alreadyOver) {
            broken = true;
        }
    }
}
