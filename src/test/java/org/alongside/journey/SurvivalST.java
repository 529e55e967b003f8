package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server is killed in the middle of writing: what was acknowledged is there, what was not is cleanly absent. */
@OnServer
class SurvivalST {
    private static final int WRITERS = 4;
    private static final int ENOUGH = 60;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothingAcknowledgedIsLostAndNothingIsHalfThere(Kind kind, Browsers browsers) throws Exception {
        try (AlongsideServer server = kind == Kind.H2
                ? AlongsideServer.startTrial(Map.of("alongside.sample-data", "false"))
                : AlongsideServer.start(Databases.fresh(kind), Map.of("alongside.sample-data", "false"))) {
            Visit amina = browsers.staff("amina", server).expect("ERR_CONNECTION");
            amina.open("/me");
            String lane = lane(amina, server);
            Set<String> acknowledged = writeUntilKilled(amina, server, lane);

            server.restart();

            Set<String> there = cards(amina, lane);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertThat(there).containsAll(acknowledged);
            assertThat(there.size() - acknowledged.size())
                    .as("written, but the answer did not arrive any more")
                    .isBetween(0, WRITERS);
            for (String card : there) {
                assertThat(amina.get("/alongside/api/cards/" + card + "/history")
                                .json()
                                .get("items")
                                .size())
                        .as("a card is never there without its history")
                        .isEqualTo(1);
            }
            assertThat(post(amina, server, "/lanes/" + lane + "/cards", card("After the restart"))
                            .status())
                    .as("work goes on in the same browser, without signing in again")
                    .isEqualTo(201);
        }
    }

    private static String lane(Visit visit, AlongsideServer server) {
        String board = id(post(
                visit,
                server,
                "/boards",
                Map.of(
                        "title", "Power cut",
                        "purpose", "To see what is left after a power cut.",
                        "canChange", "The cards.",
                        "cannotChange", "The past.",
                        "whoDecides", "Amina Yusuf",
                        "decideBy", "2099-01-01",
                        "rung", "CO_DESIGN",
                        "hearBack", "On this page.")));
        return id(post(
                visit,
                server,
                "/boards/" + board + "/lanes",
                Map.of("title", "Heard", "meaning", "What people told us")));
    }

    private static Set<String> writeUntilKilled(Visit visit, AlongsideServer server, String lane) throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.alongside("/api/lanes/" + lane + "/cards")))
                .header("Cookie", cookies(visit))
                .header("X-Guard", visit.guard())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"title\":\"A card\",\"meaning\":\"One of many\"}"))
                .build();
        for (int i = 0; i < WRITERS; i++) {
            writers.execute(() -> write(request, acknowledged, enough));
        }
        assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
        server.kill9();
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return acknowledged;
    }

    /** Writes one card after the other until the server is gone. */
    private static void write(HttpRequest request, Set<String> acknowledged, CountDownLatch enough) {
        HttpClient client = HttpClient.newHttpClient();
        try {
            while (true) {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 201) {
                    return;
                }
                acknowledged.add(answer.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1"));
                enough.countDown();
            }
        } catch (IOException gone) {
            enough.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<String> cards(Visit visit, String lane) {
        Set<String> ids = new HashSet<>();
        for (int page = 1; ; page++) {
            JsonNode answer = visit.get("/alongside/api/lanes/" + lane + "/cards?size=100&page=" + page)
                    .json();
            answer.get("items").forEach(card -> ids.add(card.get("id").asText()));
            if (!answer.get("more").asBoolean()) {
                return ids;
            }
        }
    }

    private static String cookies(Visit visit) {
        return String.join(
                "; ",
                visit.page().context().cookies().stream()
                        .filter(cookie -> cookie.name.startsWith("alongside-"))
                        .map(cookie -> cookie.name + "=" + cookie.value)
                        .toList());
    }

    private static Map<String, String> card(String title) {
        return Map.of("title", title, "meaning", "One of many");
    }

    private static APIResponse post(Visit visit, AlongsideServer server, String path, Object body) {
        try {
            return visit.api()
                    .post(
                            server.alongside("/api" + path),
                            RequestOptions.create()
                                    .setHeader("X-Guard", visit.guard())
                                    .setData(body));
        } catch (PlaywrightException e) {
            throw new AssertionError(path, e);
        }
    }

    private static String id(APIResponse made) {
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.text().replaceAll("(?s).*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }
}
