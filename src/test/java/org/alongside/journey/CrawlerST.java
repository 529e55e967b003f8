package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A member with one board and one meeting tries every door there is with the ids and words of everybody else's. Pages
 * are found in the WAR and operations in the description of the API, so what is new is tried without a word.
 */
@OnServer
class CrawlerST {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Doors count tries by address; the doors' own tests try them. */
    private static final Pattern NOT_PRESSED = Pattern.compile("/(identity/(code|invited)|a|come-in|g/.*|enter/.*)");

    /** Ids tried on each address, those of the tables it names before all others. */
    private static final int NEAREST = 60;

    @Test
    @Tag("boards-G33")
    @Tag("host-26")
    void whatWasNotSharedIsLikeWhatDoesNotExist(AlongsideServer server) throws IOException, SQLException {
        Web amina = Caller.staff(server, "amina");
        UUID me = Caller.newMember(server, "Nadia Farouk", "amina");
        Map<String, String> own = own(amina, me);
        Web nadia = new Web(server);
        Caller.enter(nadia, Caller.slip(amina, me));
        own.put("piece", story(nadia, own.getOrDefault("board", "")));
        Set<String> shared = shared(amina, own);
        for (String hers : List.of(
                "/api/me",
                "/api/consent/choices",
                "/api/consent/asks",
                "/api/stories/" + own.get("piece"),
                "/api/boards/" + own.get("board") + "/stories")) {
            ID.matcher(nadia.get(hers).body()).results().forEach(id -> shared.add(id.group()));
        }
        World world = World.seenFrom(server, shared);
        world.words().removeAll(List.of("Nadia tells", "It began in spring."));
        assertThat(world.ids()).hasSizeGreaterThan(30);
        assertThat(world.words()).hasSizeGreaterThan(20);

        JsonNode document = JSON.readTree(nadia.get("/api/openapi.json").body());
        Routes routes = new Routes(Path.of("target", "alongside.war"));
        Crawl crawl = new Crawl(nadia, document);
        Set<String> reached = new TreeSet<>();
        routes.readers(document).forEach(route -> read(crawl, route, own, world, reached));
        Routes.writes(document).stream()
                .filter(Routes.Write::namesSomething)
                .forEach(write -> world.nearest(write.path(), 12).forEach(id -> {
                    crawl.write(write, id);
                    crawl.writeToOwn(write, own, id);
                }));
        reached.stream()
                .filter(address ->
                        !NOT_PRESSED.matcher(address.replaceAll("\\?.*", "")).matches())
                .forEach(address -> world.nearest(address, 4).forEach(id -> crawl.press(address, own.values(), id)));
        try (Web.Lines stream = nadia.lines("/stream?watch=board:" + own.get("board"))) {
            assertThat(stream.next()).as("the stream of one’s own board").isNotNull();
        }
        Waits waits = waits(nadia, server, own, shared, reached);
        String report = crawl.requests() + " requests, " + crawl.leaks().size() + " leaks; " + reached.size()
                + " addresses tell one’s own things from nothing; " + waits.report();
        Files.writeString(Path.of("target", "crawler.txt"), report + "\n\n" + String.join("\n\n", crawl.leaks()));
        System.out.println("Crawler: " + report);
        assertThat(crawl.leaks()).as(report).isEmpty();
        assertThat(server.log()).as("work that goes on by itself").doesNotContain("no round of");
        assertThat(waits.leaks()).as(report).isEmpty();
        assertThat(waits.report()).as("addresses timed").doesNotContain(" 0 addresses");
        assertThat(reached.stream().map(it -> it.replaceAll("[?].*", "")))
                .as("addresses where the crawler would have noticed, because its own things look different")
                .contains("/boards/board", "/boards/card", "/meetings/meeting", "/fragment/lanes")
                .contains("/stories/list", "/stories/piece", "/stories/tell", "/api/stories/" + own.get("piece"))
                .contains("/api/boards/" + own.get("board"), "/api/cards/" + own.get("card"))
                .contains("/api/meetings/" + own.get("meeting"), "/api/live/revisions", "/api/search");
    }

    /** Of every address that tells one's own things from nothing: how long somebody else's take. */
    private static Waits waits(
            Web asker, AlongsideServer server, Map<String, String> own, Set<String> shared, Set<String> reached)
            throws SQLException {
        Waits waits = new Waits(asker);
        for (Map.Entry<String, String> mine : own.entrySet()) {
            String foreign = World.another(server, mine.getKey(), shared);
            reached.stream()
                    .filter(address -> address.contains(mine.getValue()) && !address.startsWith("/stream"))
                    .forEach(address -> waits.compare(address.replace(mine.getValue(), "{value}"), foreign));
        }
        return waits;
    }

    private static void read(
            Crawl crawl, Routes.Route route, Map<String, String> own, World world, Set<String> reached) {
        String none = UUID.randomUUID().toString();
        for (String address : Crawl.addresses(route, own, "{value}")) {
            world.nearest(address, NEAREST).forEach(id -> crawl.read(address, id, none));
            own.values().forEach(id -> {
                if (!crawl.unknown(address, id, none)) {
                    reached.add(address.replace("{value}", id));
                }
            });
        }
        if (route.asks().contains("q")) {
            String address = Crawl.address(route, own, List.of("q"), "{value}");
            world.words().forEach(word -> crawl.read(address, word, "zzqx"));
            if (!crawl.unknown(address, "A weekend every month", "zzqx")) {
                reached.add(address.replace("{value}", ""));
            }
        }
        if (route.asks().contains("watch")) {
            String address = route.path() + "?watch={value}";
            world.kinds().forEach(kind -> {
                world.ids().forEach(id -> crawl.read(address, kind + ":" + id, kind + ":" + none));
                String mine = kind + ":" + own.get(kind);
                if (!route.path().equals("/stream") && !crawl.unknown(address, mine, kind + ":" + none)) {
                    reached.add(route.path() + "?watch=" + mine);
                }
            });
        }
    }

    /** One board with a lane and a card, and one meeting. */
    private static Map<String, String> own(Web amina, UUID me) throws IOException {
        Map<String, String> own = new TreeMap<>();
        own.put("person", me.toString());
        own.put("board", made(amina, "/api/boards", """
                {"title":"Nadia’s board","purpose":"To plan it with Nadia","canChange":"The times",
                 "cannotChange":"The money","whoDecides":"The Cabinet","decideBy":"2027-03-01","rung":"CO_DESIGN",
                 "hearBack":"By Nadia’s letter","money":"We pay for travel","easyRead":"Nadia plans with us."}"""));
        String board = "/api/boards/" + own.get("board");
        assertThat(amina.json("POST", board + "/members", "{\"person\":\"" + me + "\"}", amina.guard())
                        .statusCode())
                .isEqualTo(204);
        own.put("lane", made(amina, board + "/lanes", """
                {"title":"Nadia’s lane","meaning":"What somebody has thought of","joint":false,"version":0}"""));
        own.put("card", made(amina, "/api/lanes/" + own.get("lane") + "/cards", """
                {"title":"A weekend every month","meaning":"So that carers sleep","words":"","easyRead":"","version":0}"""));
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(2, ChronoUnit.DAYS);
        own.put("meeting", made(amina, "/api/meetings", """
                {"title":"Nadia’s meeting","startsAt":"%s","endsAt":"%s","people":["%s"],
                 "items":[{"title":"Nadia’s item","purpose":"DECIDE","minutes":20}]}""".formatted(start, start.plus(1, ChronoUnit.HOURS), me)));
        assertThat(amina.json("POST", "/api/meetings/" + own.get("meeting") + "/publish", "{}", amina.guard())
                        .statusCode())
                .isLessThan(300);
        return own;
    }

    /** Every id in what was shared: the things themselves, and whoever else is there. */
    private static Set<String> shared(Web amina, Map<String, String> own) {
        Set<String> shared = new TreeSet<>(own.values());
        for (String path : List.of(
                "/api/boards/" + own.get("board"),
                "/api/boards/" + own.get("board") + "/members",
                "/api/cards/" + own.get("card"),
                "/api/meetings/" + own.get("meeting"))) {
            ID.matcher(amina.get(path).body()).results().forEach(id -> shared.add(id.group()));
        }
        return shared;
    }

    /** A story of her own that she has not answered for: nobody else sees it, and it is hers to look at. */
    private static String story(Web nadia, String board) throws IOException {
        HttpResponse<String> told = nadia.json(
                "POST",
                "/api/boards/" + board + "/stories",
                "{\"title\":\"Nadia tells\",\"words\":\"It began in spring.\"}",
                nadia.guard());
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        return JSON.readTree(told.body()).get("piece").asText();
    }

    private static String made(Web person, String path, String body) throws IOException {
        HttpResponse<String> answer = person.json("POST", path, body, person.guard());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).get("id").asText();
    }
}
