package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Behind a proxy at 127.0.0.2, with https outside; whoever speaks from 127.0.0.1 is somebody else. */
@OnServer
@TestInstance(Lifecycle.PER_CLASS)
class ProxyST {
    private static final String PROXY = "127.0.0.2";
    private static final String SECRET = "the proxy's secret of the tests";
    private static final Pattern SESSION = Pattern.compile("Set-Cookie: alongside-session=([^;\\s]{20,})");

    private AlongsideServer server;

    @BeforeAll
    void start() {
        server = AlongsideServer.start(
                Databases.fresh(Kind.POSTGRESQL),
                Map.of(
                        "alongside.base-url", "https://intranet.example.org/alongside",
                        "alongside.identity.staff-door", "proxy",
                        "alongside.identity.proxy-addresses", PROXY,
                        "alongside.identity.proxy-secret", SECRET,
                        "alongside.identity.proxy-sign-out", "https://intranet.example.org/sign-out"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Tag("host-19")
    void onlyTheProxySaysWhoIsThere(Browsers browsers) throws IOException {
        String entered = ask(PROXY, "/enter/proxy?to=/alongside/boards/list", amina());
        assertThat(entered).startsWith("HTTP/1.1 302").contains("/alongside/boards/list");
        assertThat(session(entered)).hasSizeGreaterThan(40);
        assertThat(ask(PROXY, "/api/me", amina())).startsWith("HTTP/1.1 200").contains("Amina Yusuf");

        List<String> without = List.of("X-Remote-User: u4711");
        List<String> guessed = List.of("X-Remote-User: u4711", "X-Alongside-Proxy: " + SECRET + "x");
        List<String> slippedIn = new ArrayList<>(amina());
        slippedIn.add(0, "X-Remote-User: somebody");
        for (String spoofed : List.of(
                ask("127.0.0.1", "/enter/proxy", amina()),
                ask("127.0.0.1", "/enter/proxy", with(amina(), "X-Forwarded-For: " + PROXY)),
                ask(PROXY, "/enter/proxy", without),
                ask(PROXY, "/enter/proxy", guessed),
                ask(PROXY, "/enter/proxy", slippedIn))) {
            assertThat(spoofed)
                    .startsWith("HTTP/1.1 403")
                    .contains("has not told us who you are")
                    .doesNotContainPattern(SESSION);
        }
        assertThat(ask("127.0.0.1", "/api/me", amina())).startsWith("HTTP/1.1 403");
        Visit lost = browsers.visitor(server).expect("status of 403");
        lost.open("/enter");
        lost.page().getByText("has not told us who you are").waitFor();
        lost.axe().holdsOnASmallScreen().picture("proxy-unknown");
    }

    @Test
    @Tag("host-20")
    void eachSignInIsANewSessionAndAnotherPersonEndsIt() throws IOException {
        String planted = "planted-planted-planted-planted-planted-planted";
        String first = session(ask(PROXY, "/enter/proxy", with(amina(), "Cookie: alongside-session=" + planted)));
        assertThat(first).isNotEqualTo(planted);
        assertThat(ask(PROXY, "/api/boards", cookie(planted))).startsWith("HTTP/1.1 403");
        assertThat(ask("127.0.0.1", "/api/boards", cookie(first))).startsWith("HTTP/1.1 200");
        List<String> dev =
                List.of("X-Alongside-Proxy: " + SECRET, "X-Remote-User: u0815", "Cookie: alongside-session=" + first);
        assertThat(session(ask(PROXY, "/home", dev))).isNotEqualTo(first);
        assertThat(ask("127.0.0.1", "/api/boards", cookie(first)))
                .as("the host has signed in somebody else")
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void leavingSaysWhatIsStillOpenAndDoesNotLeadBackIn() throws IOException {
        String mine = session(ask(PROXY, "/enter/proxy", amina()));
        String cookies = "Cookie: alongside-guard=browser; alongside-session=" + mine;
        String guard = ask(PROXY, "/accessibility", with(amina(), cookies))
                .replaceAll("(?s).*<meta name=\"guard\" content=\"([^\"]*)\".*", "$1");
        String left = send("POST", PROXY, "/leave", with(amina(), cookies, "X-Guard: " + guard, "Content-Length: 0"));
        assertThat(left).startsWith("HTTP/1.1 302").contains("/identity/left?open=1");
        String page = ask(PROXY, "/identity/left?open=1", amina());
        assertThat(page)
                .contains("is still open", "https://intranet.example.org/sign-out")
                .doesNotContainPattern(SESSION);
        assertThat(ask("127.0.0.1", "/api/boards", cookie(mine))).startsWith("HTTP/1.1 403");
    }

    @Test
    @Tag("host-21")
    void behindHttpsEveryCookieIsSecure() throws IOException {
        for (String answer : List.of(
                ask(PROXY, "/come-in", List.of()),
                ask(PROXY, "/enter/proxy", amina()),
                ask(PROXY, "/enter/staff", List.of()))) {
            List<String> cookies = answer.lines()
                    .filter(line -> line.startsWith("Set-Cookie: "))
                    .toList();
            assertThat(cookies).isNotEmpty().allSatisfy(cookie -> {
                assertThat(cookie).contains("Secure", "HttpOnly", "Path=/alongside");
                assertThat(cookie.split("(?i)SameSite=Lax", -1)).as("said once").hasSize(2);
            });
        }
        assertThat(ask(PROXY, "/enter/staff", List.of())).contains("Set-Cookie: alongside-container=");
    }

    @Test
    void theOtherDoorsAreShut() throws IOException {
        assertThat(ask(PROXY, "/enter/oidc", amina())).startsWith("HTTP/1.1 404");
        assertThat(ask(PROXY, "/enter/oidc/back?state=a&code=b", amina())).startsWith("HTTP/1.1 404");
        assertThat(ask(PROXY, "/enter", List.of())).contains("/alongside/enter/proxy");
    }

    private static List<String> amina() {
        return List.of("X-Alongside-Proxy: " + SECRET, "X-Remote-User: u4711", "X-Remote-Name: Amina Yusuf");
    }

    private static List<String> with(List<String> headers, String... more) {
        List<String> all = new ArrayList<>(headers);
        all.addAll(List.of(more));
        return all;
    }

    private static List<String> cookie(String session) {
        return List.of("Cookie: alongside-session=" + session);
    }

    private static String session(String answer) {
        var found = SESSION.matcher(answer);
        assertThat(found.find()).as(answer).isTrue();
        return found.group(1);
    }

    private String ask(String from, String path, List<String> headers) throws IOException {
        return send("GET", from, path, headers);
    }

    /** The whole answer, as it came over the wire to that address of ours. */
    private String send(String verb, String from, String path, List<String> headers) throws IOException {
        int port = URI.create(server.url()).getPort();
        try (Socket socket = new Socket(here("127.0.0.1"), port, here(from), 0)) {
            String request = verb + " /alongside" + path + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nConnection: close\r\n"
                    + headers.stream().map(it -> it + "\r\n").reduce("", String::concat) + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InetAddress here(String address) throws IOException {
        byte last = Byte.parseByte(address.substring(address.lastIndexOf('.') + 1));
        return InetAddress.getByAddress(new byte[] {127, 0, 0, last});
    }
}
