package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.SetUp;
import org.alongside.testing.Web;

/** What programs of both sides do, one after the other, at one server. */
final class JourneyApi {
    private static final String WORDS = "The last bus goes at six";

    private final AlongsideServer server;
    private final Program amina;
    private final Program dev;
    private final Program stranger;

    JourneyApi(AlongsideServer server) {
        this.server = server;
        this.amina = new Program(Caller.staff(server, "amina"));
        this.dev = new Program(Caller.staff(server, "dev"));
        this.stranger = new Program(new Web(server));
    }

    void walk() {
        SetUp.finish(server);
        assertThat(stranger.text("nav")).contains("\"entries\":[]");
        assertThat(amina.text("nav")).contains("/boards/");
        String board = board();
        List<String> lanes = amina.read("boards/" + board + "/lanes").findValuesAsText("id");
        String first = lanes.get(0);
        String second = lanes.get(1);
        aStaleMoveIsAnsweredWithWhatIsThere(first, second);

        Program maria = member(board);
        assertThat(maria.read("boards").path("items").findValuesAsText("id")).containsExactly(board);
        nothingElseCanBeGuessed(maria, board);
        long before = revision(amina, board);
        String card = maria.make("lanes/" + first + "/cards", Map.of("title", "Last bus", "meaning", WORDS));
        assertThat(revision(amina, board)).isGreaterThan(before);
        assertThat(amina.text("boards/" + board + "?cards=10")).contains(WORDS);

        quoted(maria, board, card);
        decided(maria, board, card);
    }

    String board() {
        Map<String, Object> terms = new LinkedHashMap<>(Map.of(
                "title", "Getting home",
                "purpose", "Everyone gets home after an evening out.",
                "canChange", "Times and stops.",
                "cannotChange", "The contract until March, because it is signed.",
                "whoDecides", "The transport committee.",
                "rung", "CO_DESIGN",
                "hearBack", "By letter within two weeks."));
        assertThat(amina.write("POST", "boards", terms, 400).path("code").asText())
                .as("without the day of the decision")
                .isEqualTo("boards.missing.decideBy");
        terms.put("decideBy", LocalDate.now(ZoneOffset.UTC).plusMonths(2).toString());
        String board = amina.make("boards", terms);
        amina.make("boards/" + board + "/lanes", Map.of("title", "Heard", "meaning", "What people told us"));
        amina.make("boards/" + board + "/lanes", Map.of("title", "Working on", "meaning", "Finding out"));
        amina.done("POST", "boards/" + board + "/members", Map.of("person", person(dev, "Dev Patel")));
        return board;
    }

    /** A board of their own names whoever opens it. */
    private static String person(Program somebody, String name) {
        String own = somebody.make(
                "boards",
                Map.of(
                        "title", name,
                        "purpose", "Who is this?",
                        "canChange", "Everything.",
                        "cannotChange", "Nothing.",
                        "whoDecides", name,
                        "decideBy", "2030-01-01",
                        "rung", "CO_PRODUCTION",
                        "hearBack", "Here."));
        return somebody.read("boards/" + own + "/members").get(0).path("person").asText();
    }

    private void aStaleMoveIsAnsweredWithWhatIsThere(String first, String second) {
        String card = amina.make("lanes/" + first + "/cards", Map.of("title", "Night bus", "meaning", "One an hour"));
        long seen = amina.read("cards/" + card).path("card").path("version").asLong();
        dev.done("PUT", "cards/" + card + "/place", Map.of("lane", second, "spot", "end", "version", seen));
        JsonNode told = amina.write(
                "PUT", "cards/" + card + "/place", Map.of("lane", first, "spot", "end", "version", seen), 409);
        assertThat(told.path("present").toString()).contains(second).contains("\"Dev");
        assertThat(amina.read("cards/" + card).path("card").path("lane").asText())
                .isEqualTo(second);
    }

    Program member(String board) {
        Map<String, Object> newcomer = new LinkedHashMap<>(Map.of("name", "Maria Lopes", "describedAs", "carer"));
        assertThat(amina.write("POST", "boards/" + board + "/invitations", newcomer, 400)
                        .path("code")
                        .asText())
                .isEqualTo("boards.missing.until");
        newcomer.put("until", LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
        String person = amina.make("boards/" + board + "/invitations", newcomer);
        amina.done(
                "PUT",
                "members/" + person + "/answering",
                Map.of("contact", person(amina, "Amina Yusuf"), "deputy", person(dev, "Dev Patel")));
        dev.write("POST", "members/" + UUID.randomUUID() + "/invitation", Map.of("way", "SLIP"), 404);
        JsonNode slip = amina.done("POST", "members/" + person + "/invitation", Map.of("way", "SLIP"));
        Web browser = new Web(server);
        Map<String, String> form =
                new LinkedHashMap<>(Web.hidden(browser.get("/a").body(), "name=\"door:enter\""));
        form.put("door:aboutCode:code", slip.path("code").asText());
        form.put("door:enter", "go");
        assertThat(browser.post("/identity/code", form).statusCode()).isEqualTo(302);
        Program maria = new Program(browser);
        maria.write("POST", "boards/" + board + "/invitations", newcomer, 403);
        return maria;
    }

    private void nothingElseCanBeGuessed(Program maria, String board) {
        for (String other : amina.read("boards?size=100").path("items").findValuesAsText("id")) {
            if (!other.equals(board)) {
                for (String more : List.of("", "/lanes", "/members")) {
                    assertThat(maria.text("boards/" + other + more).replace(other, ""))
                            .isEqualTo(maria.text("boards/" + UUID.randomUUID() + more));
                    assertThat(maria.status("boards/" + other + more)).isEqualTo(404);
                }
            }
        }
    }

    private void quoted(Program maria, String board, String card) {
        String summary = "boards/" + board + "/summary";
        amina.done("PUT", summary, Map.of("words", "We met twice."));
        amina.done("PUT", summary + "/published", Map.of("everyone", true));
        amina.write("POST", summary + "/quotes", Map.of("card", card, "named", false), 201);
        assertThat(stranger.text(summary)).contains("We met twice.").doesNotContain(WORDS);
        JsonNode ask = maria.read("consent/asks").path("items").get(0);
        String question = "consent/asks/" + ask.path("id").asText();
        amina.write("POST", question + "/answer", Map.of("answer", "YES", "rendition", "x", "command", "y"), 400);
        assertThat(amina.status(question)).isEqualTo(404);
        JsonNode given = maria.done(
                "POST",
                question + "/answer",
                Map.of(
                        "answer",
                        "YES",
                        "rendition",
                        maria.read(question).path("rendition").asText(),
                        "command",
                        UUID.randomUUID().toString()));
        assertThat(maria.read("consent/receipts/" + given.path("receipt").asText())
                        .path("words")
                        .asText())
                .isEqualTo(WORDS);
        assertThat(stranger.text(summary)).contains(WORDS).doesNotContain(card);
        assertThat(stranger.text("search?q=last%20bus")).contains(WORDS);
        maria.done("POST", "consent/choices/" + given.path("record").asText() + "/withdrawal", Map.of());
        assertThat(stranger.text(summary)).contains("We met twice.").doesNotContain(WORDS);
        assertThat(stranger.text("search?q=last%20bus")).doesNotContain(WORDS);
    }

    private void decided(Program maria, String board, String card) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        String meeting = amina.make(
                "meetings",
                Map.of(
                        "title", "One evening about buses",
                        "board", board,
                        "startsAt", start.toString(),
                        "endsAt", start.plus(1, ChronoUnit.HOURS).toString(),
                        "items",
                                List.of(Map.of(
                                        "title", "The last bus", "purpose", "DECIDE", "minutes", 20, "card", card))));
        assertThat(maria.status("meetings/" + meeting)).as("a draft").isEqualTo(404);
        amina.done("POST", "meetings/" + meeting + "/publish", Map.of());
        amina.command(meeting, "doors", Map.of());
        maria.command(meeting, "arrive", Map.of());
        amina.command(meeting, "start", Map.of());
        String item = amina.read("meetings/" + meeting)
                .findPath("agenda")
                .get(0)
                .path("id")
                .asText();
        amina.command(meeting, "items/" + item + "/open", Map.of("step", "TALK"));

        maria.command(meeting, "floor/raise", Map.of());
        amina.command(meeting, "floor/raise", Map.of());
        assertThat(amina.read("meetings/" + meeting).path("queue").findValuesAsText("name"))
                .isEqualTo(maria.read("meetings/" + meeting).path("queue").findValuesAsText("name"))
                .hasSize(2)
                .startsWith("Maria Lopes");
        maria.command(meeting, "signals/stop", Map.of());
        assertThat(amina.read("meetings/" + meeting).findPath("clockStands").asBoolean())
                .isTrue();
        maria.command(meeting, "signals/resume", Map.of());

        amina.command(meeting, "items/step", Map.of("step", "QUIET_WRITE", "because", "So that everyone is heard"));
        maria.done(
                "POST",
                "meetings/" + meeting + "/items/" + item + "/writing",
                Map.of("command", UUID.randomUUID().toString(), "words", "At eleven", "ready", true));
        assertThat(amina.text("meetings/" + meeting)).doesNotContain("At eleven");
        amina.command(meeting, "items/step", Map.of("step", "REVEAL", "because", "Everyone is ready"));
        assertThat(amina.text("meetings/" + meeting)).contains("At eleven");

        amina.command(
                meeting,
                "items/decide",
                Map.of("verdict", "AGREED", "decision", "A bus at eleven.", "reason", "People stay at home without."));
        JsonNode kept = maria.read("cards/" + card).path("decisions").get(0);
        assertThat(kept.path("outcome").asText()).isEqualTo("AGREED");
        assertThat(kept.path("reason").asText()).isEqualTo("People stay at home without.");
    }

    private static long revision(Program who, String board) {
        return who.read("boards/" + board).path("revision").asLong();
    }
}
