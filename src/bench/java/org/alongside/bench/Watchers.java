package org.alongside.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hundreds of open streams, read by one thread so that hearing costs next to nothing on this side. */
final class Watchers implements AutoCloseable {
    private static final Pattern REVISION = Pattern.compile("\"rev\":(\\d+)}");
    private static final int KEPT = 100;
    private static final long PATIENCE = 30_000_000_000L;

    private final Selector selector = Selector.open();
    private final List<Watcher> all = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(8192);

    /** One stream: what it heard last, and the end of its text in case a message comes in pieces. */
    private static final class Watcher {
        private final SocketChannel channel;
        private String tail = "";
        private long revision = -1;

        Watcher(SocketChannel channel) {
            this.channel = channel;
        }
    }

    Watchers(int count, int port, String path, String cookies) throws IOException {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nAccept: text/event-stream\r\nCookie: " + cookies + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.write(ByteBuffer.wrap(request));
            channel.configureBlocking(false);
            Watcher watcher = new Watcher(channel);
            channel.register(selector, SelectionKey.OP_READ, watcher);
            all.add(watcher);
        }
    }

    /** Waits until everybody has heard of this revision or a later one; when each of them did, in nanoseconds. */
    List<Long> allHear(long revision) throws IOException {
        List<Long> heard = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE;
        long before = all.stream().filter(it -> it.revision >= revision).count();
        while (before + heard.size() < all.size()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException((all.size() - before - heard.size()) + " of " + all.size()
                        + " never heard of revision " + revision);
            }
            selector.select(500);
            for (SelectionKey key : selector.selectedKeys()) {
                Watcher watcher = (Watcher) key.attachment();
                boolean waiting = watcher.revision < revision;
                read(watcher);
                if (waiting && watcher.revision >= revision) {
                    heard.add(System.nanoTime());
                }
            }
            selector.selectedKeys().clear();
        }
        return heard;
    }

    /** The latest revision that anybody has heard of. */
    long revision() {
        return all.stream().mapToLong(it -> it.revision).max().orElse(0);
    }

    private void read(Watcher watcher) throws IOException {
        buffer.clear();
        if (watcher.channel.read(buffer) < 0) {
            throw new IllegalStateException("a stream was closed: " + watcher.tail);
        }
        String text = watcher.tail + new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
        Matcher found = REVISION.matcher(text);
        while (found.find()) {
            watcher.revision = Long.parseLong(found.group(1));
        }
        watcher.tail = text.substring(Math.max(0, text.length() - KEPT));
    }

    @Override
    public void close() throws IOException {
        for (Watcher watcher : all) {
            watcher.channel.close();
        }
        selector.close();
    }
}
