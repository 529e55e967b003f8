package org.alongside.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody at one server without a browser: cookies are kept, redirects are looked at and not followed. */
public final class Web {
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final AlongsideServer server;

    public Web(AlongsideServer server) {
        this.server = server;
    }

    /** Paths within Alongside; further headers as name, value, name, value. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> ask(String verb, String path, String... headers) {
        return send(request(path, headers).method(verb, BodyPublishers.noBody()));
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String form = fields.entrySet().stream()
                .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** The word that every write needs, as a page of ours says it. */
    public String guard() {
        return get("/accessibility").body().replaceAll("(?s).*<meta name=\"guard\" content=\"([^\"]*)\".*", "$1");
    }

    /** A write of the API. */
    public HttpResponse<String> json(String verb, String path, String body, String guard) {
        return send(request(path, "X-Guard", guard)
                .header("Content-Type", "application/json")
                .method(verb, BodyPublishers.ofString(body)));
    }

    /** A file for the API. */
    public HttpResponse<String> file(String path, byte[] file, String guard) {
        return send(request(path, "X-Guard", guard)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** Anything, with exactly these headers. */
    public HttpResponse<String> send(String verb, String path, String body, String... headers) {
        return send(request(path, headers).method(verb, BodyPublishers.ofString(body)));
    }

    /** An answer that goes on and on, line by line. */
    public Lines lines(String path) {
        try {
            return new Lines(client.send(request(path).GET().build(), BodyHandlers.ofInputStream())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines as they come; null when there are no more. */
    public static final class Lines implements AutoCloseable {
        private static final Pattern REVISION = Pattern.compile("\"rev\":(\\d+)");
        private static final int PATIENCE = 200;

        private final BufferedReader reader;

        Lines(InputStream in) {
            reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        public @Nullable String next() {
            try {
                return reader.readLine();
            } catch (IOException cut) {
                return null;
            }
        }

        /** Whether the server ends it, while it tells hardly anything more; one that goes on tells and tells. */
        public boolean ends() {
            int more = 0;
            while (more < PATIENCE && next() != null) {
                more++;
            }
            return more < PATIENCE;
        }

        /** Whether it still tells of that revision of a thing, or a later one. */
        public boolean tells(long revision) {
            for (String line = next(); line != null; line = next()) {
                Matcher told = REVISION.matcher(line);
                if (told.find() && Long.parseLong(told.group(1)) >= revision) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    /** Puts a cookie into this browser that the server has not given. */
    public void plant(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/alongside");
        cookie.setDomain("localhost.local"); // as the browser of the JDK names it
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(server.url()), cookie);
    }

    /** Everything hidden in the form of that page which has the field. */
    public static Map<String, String> hidden(String page, String formWith) {
        int at = page.indexOf(formWith);
        int from = Math.max(0, page.lastIndexOf("<form", at));
        int to = page.indexOf("</form>", at);
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(page.substring(from, to < 0 ? page.length() : to))
                .results()
                .forEach(input -> {
                    Map<String, String> found = ATTRIBUTE
                            .matcher(input.group())
                            .results()
                            .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2), (one, two) -> two));
                    fields.put(found.getOrDefault("name", ""), found.getOrDefault("value", ""));
                });
        return fields;
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .findFirst();
    }

    /** Asks again and again, for a minute and a half, until the answer is as wanted. */
    public HttpResponse<String> until(String path, Predicate<HttpResponse<String>> wanted) {
        Instant patience = Instant.now().plusSeconds(90);
        HttpResponse<String> answer = get(path);
        while (!wanted.test(answer)) {
            if (Instant.now().isAfter(patience)) {
                throw new AssertionError(path + " still answers " + answer.statusCode() + " " + answer.body());
            }
            answer = get(path);
        }
        return answer;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.alongside(path))).timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.build().uri().toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
