package org.alongside.platform.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Just enough of a server to try our page scripts against: one thing with a revision, a stream, and a form. */
class PretendServer implements AutoCloseable {
    static final String THING = "board:6b1f3c1e-0000-4000-8000-000000000001";
    private static final String HEAD =
            "<!DOCTYPE html><html lang=en><title>Pretend</title><link rel=icon href='data:,'><meta name=base content=''><main id=main>";

    final AtomicInteger streamsOpened = new AtomicInteger();
    final AtomicInteger questionsAsked = new AtomicInteger();
    final AtomicInteger posts = new AtomicInteger();
    private final AtomicLong revision = new AtomicLong(1);
    private final List<OutputStream> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final boolean silent;
    private final HttpServer server;

    /** @param silent the stream opens and then says nothing, as behind a proxy that keeps everything back */
    PretendServer(boolean silent) {
        this.silent = silent;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/ui/", this::script);
        server.createContext("/stream", this::stream);
        server.createContext("/api/live/revisions", this::revisions);
        server.createContext("/live", exchange -> html(exchange, livePage()));
        server.createContext("/fragment", exchange -> html(exchange, region()));
        server.createContext("/form", this::form);
        server.start();
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** Something changed; whoever listens hears of it. */
    void change() {
        revision.incrementAndGet();
        listeners.forEach(this::say);
    }

    private String livePage() {
        return HEAD + "<p data-live-state data-words-live='at once' data-words-checking='every few seconds'></p>"
                + "<div id=announce aria-live=polite></div>" + region()
                + "<script src=/ui/announce.js defer></script><script src=/ui/live.js defer></script>";
    }

    private String region() {
        return "<section id=region data-live='" + THING + "' data-rev=" + revision
                + " data-fragment=/fragment data-announce='It has changed.'><p id=shown>revision " + revision
                + "</p><input id=words aria-label=Words><details id=more><summary>More</summary>inside</details><p id=row>A row <a href='#main'>to move</a></p></section>";
    }

    private void form(HttpExchange exchange) throws IOException {
        String said = "";
        if (exchange.getRequestMethod().equals("POST")) {
            posts.incrementAndGet();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            said = body.contains("words=&")
                    ? "<div id=problems role=alert tabindex=-1>Write something</div>"
                    : "<p>Saved " + posts + "</p>";
        }
        html(
                exchange,
                HEAD + "<div id=said>" + (said.contains("problems") ? "" : said) + "</div><div id=problems-place>"
                        + (said.contains("problems") ? said : "")
                        + "</div><form method=post action=/form data-quick=list><label>Words <textarea id=words name=words data-keep=words>"
                        + "</textarea></label><button name=save value=1>Save</button></form><p id=list>posts " + posts
                        + "</p><script src=/ui/quick.js defer></script><script src=/ui/drafts.js defer></script>");
    }

    private void stream(HttpExchange exchange) throws IOException {
        streamsOpened.incrementAndGet();
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.flush();
        if (!silent) {
            listeners.add(out);
            say(out);
        }
    }

    private void say(OutputStream out) {
        try {
            out.write(("data: " + present() + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            listeners.remove(out);
        }
    }

    private void revisions(HttpExchange exchange) throws IOException {
        questionsAsked.incrementAndGet();
        answer(exchange, "application/json", "{\"revisions\":[" + present() + "]}");
    }

    private String present() {
        int colon = THING.indexOf(':');
        return "{\"kind\":\"" + THING.substring(0, colon) + "\",\"id\":\"" + THING.substring(colon + 1) + "\",\"rev\":"
                + revision + "}";
    }

    private void script(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring("/ui/".length());
        answer(exchange, "text/javascript", Files.readString(Path.of("src/main/webapp/resources/ui", name)));
    }

    private static void html(HttpExchange exchange, String page) throws IOException {
        answer(exchange, "text/html; charset=utf-8", page);
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", HeaderFilter.POLICY);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
