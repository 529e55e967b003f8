package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.Caller.Slip;
import org.alongside.testing.OnServer;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The foundations against whoever means no good, or is only careless. */
@OnServer
class SecurityST {
    private static final List<String> WRITES = List.of(
            "POST /switch/easy-read",
            "POST /leave",
            "POST /notices/printed",
            "POST /api/boards",
            "PUT /api/cards/" + UUID.randomUUID(),
            "POST /meetings/act");

    @Test
    void noWriteIsTakenWithoutTheGuardOrFromElsewhere(AlongsideServer server) {
        Web amina = Caller.staff(server, "amina");
        String guard = amina.guard();
        for (String write : WRITES) {
            String verb = write.substring(0, write.indexOf(' '));
            String path = write.substring(write.indexOf(' ') + 1);
            List<HttpResponse<String>> answers = List.of(
                    amina.ask(verb, path),
                    amina.ask(verb, path, "X-Guard", guard + "x"),
                    amina.ask(verb, path, "X-Guard", guard, "Origin", "https://elsewhere.example"),
                    amina.ask(verb, path, "X-Guard", guard, "Origin", "null"),
                    amina.ask(verb, path, "X-Guard", guard, "Sec-Fetch-Site", "cross-site"),
                    amina.ask(verb, path, "X-Guard", new Web(server).guard()));
            assertThat(answers).as(write).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(403);
                if (path.startsWith("/api/")) {
                    assertThat(type(answer)).startsWith("application/problem+json");
                }
            });
        }
        assertThat(amina.get("/api/boards").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void aFormWithoutTheGuardIsShownAgainAndDoesNothing(AlongsideServer server) {
        Web joan = new Web(server);
        Map<String, String> form = codeForm(joan, "AAAA AAAA");
        form.put("guard", "somebody else's");
        HttpResponse<String> answer = joan.post("/identity/code", form);
        assertThat(answer.body()).contains("This page was open for a long time", "AAAA AAAA");
        assertThat(joan.cookie("alongside-session")).isEmpty();
    }

    @Test
    @Tag("host-21")
    void cookiesCannotBeReadByScriptsNorSentFromElsewhere(AlongsideServer server) throws SQLException {
        Web anybody = new Web(server);
        assertThat(new Web(server).get("/enter/staff").headers().allValues("Set-Cookie"))
                .as("the server's own")
                .anyMatch(cookie -> cookie.startsWith("alongside-container="))
                .allSatisfy(SecurityST::strict);
        assertThat(anybody.get("/come-in").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(SecurityST::strict);
        Web amina = Caller.staff(server, "amina");
        Slip slip = Caller.slip(amina, Caller.newMember(server, "Joan Price", "amina"));
        HttpResponse<String> entered = Caller.enter(new Web(server), slip);
        assertThat(entered.headers().allValues("Set-Cookie"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(SecurityST::strict);
    }

    private static void strict(String cookie) {
        assertThat(cookie).contains("HttpOnly", "Path=/alongside").containsIgnoringCase("SameSite=Lax");
        assertThat(cookie.split("SameSite", -1)).as("said once").hasSize(2);
    }

    @Test
    void everyKindOfAnswerHasTheStrictHeaders(AlongsideServer server) {
        Web amina = Caller.staff(server, "amina");
        Web anybody = new Web(server);
        List<HttpResponse<String>> answers = List.of(
                anybody.get("/come-in"),
                anybody.get("/no-such-page"),
                anybody.get("/api/plugin"),
                anybody.get("/api/nothing"),
                anybody.get("/api/boards"),
                anybody.get("/resources/ui/base.css"),
                anybody.get("/stream?watch=board:" + UUID.randomUUID()),
                anybody.ask("POST", "/leave"),
                anybody.get("/g/i/guess"),
                amina.get("/"),
                amina.get("/identity/slip?person=" + UUID.randomUUID()));
        assertThat(answers).extracting(HttpResponse::statusCode).contains(200, 302, 403, 404);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(header(answer, "Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).isIn("no-referrer", "same-origin");
            assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        });
        HttpResponse<String> secret = anybody.get("/g/i/guess");
        assertThat(header(secret, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(secret, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(secret, "X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void noAddressLeadsElsewhere(AlongsideServer server) {
        Web amina = Caller.staff(server, "amina");
        for (String there : List.of(
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example/alongside/",
                "/alongside/\\elsewhere.example",
                "/alongside/%09//elsewhere.example",
                "/alongsidex",
                "/alongside/../elsewhere",
                "javascript:alert(1)")) {
            String asked = java.net.URLEncoder.encode(there, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(amina.get("/enter/staff?to=" + asked)).satisfies(it -> staysHere(server, it));
            HttpResponse<String> switched = amina.post(
                    "/switch/easy-read", Map.of("guard", amina.guard(), "back", there), "Origin", server.url());
            assertThat(switched).satisfies(it -> staysHere(server, it));
        }
    }

    private static void staysHere(AlongsideServer server, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        java.net.URI where = java.net
                .URI
                .create(server.alongside("/enter/staff"))
                .resolve(header(answer, "Location"))
                .normalize();
        assertThat(where.toString()).startsWith(server.alongside("/"));
    }

    @Test
    @Tag("host-20")
    void eachDoorGivesANewSessionAndEndsTheOneBefore(AlongsideServer server) throws SQLException {
        Web browser = new Web(server);
        browser.plant("alongside-session", "planted");
        Web amina = Caller.staff(browser, server, "amina");
        String first = session(amina);
        assertThat(first).isNotEqualTo("planted").hasSizeGreaterThan(40);
        String container = amina.cookie("alongside-container").orElseThrow().getValue();
        Slip slip = Caller.slip(amina, Caller.newMember(server, "Tom Baker", "amina"));
        Caller.enter(amina, slip);
        String second = session(amina);
        assertThat(second).isNotEqualTo(first);
        assertThat(amina.cookie("alongside-container").orElseThrow().getValue()).isNotEqualTo(container);
        Web old = new Web(server);
        old.plant("alongside-session", first);
        assertThat(old.get("/api/boards").statusCode())
                .as("the session before is over")
                .isEqualTo(403);
    }

    @Test
    @Tag("host-22")
    void lookingSpendsNothingAndTheSixthUseIsRefused(AlongsideServer server) throws SQLException {
        Web amina = Caller.staff(server, "amina");
        Slip slip = Caller.slip(amina, Caller.newMember(server, "Maggie Lewis", "amina"));
        for (int i = 0; i < 20; i++) {
            Web scanner = new Web(server);
            assertThat(scanner.get("/g/i/" + slip.token()).statusCode()).isEqualTo(200);
            assertThat(scanner.ask("HEAD", "/g/i/" + slip.token()).statusCode()).isEqualTo(200);
            assertThat(scanner.cookie("alongside-session")).isEmpty();
        }
        for (int i = 0; i < 5; i++) {
            Web maggie = new Web(server);
            assertThat(Caller.enter(maggie, slip).statusCode()).isEqualTo(302);
            assertThat(maggie.get("/api/boards").statusCode()).isEqualTo(200);
        }
        Web late = new Web(server);
        assertThat(late.get("/g/i/" + slip.token()).body())
                .doesNotContain("door:enter")
                .contains("tel:", "again:send");
        assertThat(late.cookie("alongside-session")).isEmpty();
    }

    private static Map<String, String> codeForm(Web somebody, String code) {
        Map<String, String> form =
                new LinkedHashMap<>(Web.hidden(somebody.get("/a").body(), "name=\"door:enter\""));
        form.put("door:aboutCode:code", code);
        form.put("door:enter", "go");
        return form;
    }

    private static String session(Web somebody) {
        return somebody.cookie("alongside-session").orElseThrow().getValue();
    }

    private static String type(HttpResponse<String> answer) {
        return header(answer, "Content-Type");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
