package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.SetUp;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Test;

/** A report with a story and a picture by programs alone: who may, who may not, and what a stop does. */
@OnServer
class ReportApiST {
    private static final String STORY = "I waited an hour at Mill Lane";
    private static final String SEEN = "Maria beside the empty bench";

    @Test
    void aProgramMakesAReportAndIsRefusedLikeAPage() throws IOException {
        String folder = Files.createTempDirectory("alongside-outside").toString();
        try (AlongsideServer server = AlongsideServer.startTrial(
                Map.of("alongside.sample-data", "false", "alongside.consent.folder", folder))) {
            SetUp.finish(server);
            JourneyApi api = new JourneyApi(server);
            Web browser = Caller.staff(server, "amina");
            Program amina = new Program(browser);
            String board = api.board();
            Program maria = api.member(board);
            toldAndShown(amina, maria, board);
            amina.write("POST", "boards/" + board + "/reports", Map.of("title", "Our year"), 400);
            List<Map<String, String>> parts = offered(amina, board);
            assertThat(refused(amina, board, parts, "kind", "nothing.known")).isEqualTo("reports.missing.part");

            String id = amina.make("boards/" + board + "/reports", report(parts));
            String report = "reports/" + id;
            amina.until(report, it -> it.path("step").asText().equals("OUT"));
            assertThat(browser.ask("HEAD", "/api/" + report + "/file").statusCode())
                    .isEqualTo(200);
            HttpResponse<String> file = browser.get("/api/" + report + "/file");
            assertThat(file.body())
                    .contains(STORY, "alt=\"" + SEEN + "\"", "Maria")
                    .doesNotContain("Lopes");
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(amina.read(report).path("downloads").asInt())
                    .as("asking is not fetching")
                    .isEqualTo(1);
            rights(server, maria, board, report);

            String photo = record(maria, "Use my photo");
            maria.done("POST", "consent/choices/" + photo + "/withdrawal", Map.of());
            assertThat(amina.status(report + "/file")).isEqualTo(409);
            assertThat(amina.text(report + "/file")).doesNotContain(STORY);
            assertThat(amina.read(report).path("step").asText()).isEqualTo("STALE");
            amina.done("POST", report + "/making", Map.of());
            amina.until(report, it -> it.path("step").asText().equals("OUT"));
            assertThat(amina.text(report + "/file")).contains(STORY).doesNotContain(SEEN);
        }
    }

    /** A finished story and a picture of hers, each with every yes that a report needs. */
    private static void toldAndShown(Program amina, Program maria, String board) throws IOException {
        String shelf = "boards/" + board + "/stories";
        String story = maria.write("POST", shelf, Map.of("title", "The way home", "words", STORY), 201)
                .path("piece")
                .asText();
        yes(maria);
        amina.done(
                "PUT",
                "stories/" + story + "/finished",
                Map.of(
                        "title",
                        "The way home",
                        "words",
                        STORY,
                        "attribution",
                        "FIRST_NAME",
                        "outlets",
                        List.of("REPORT")));
        yes(maria);
        String me = "";
        for (JsonNode one : amina.read("boards/" + board + "/members")) {
            me = one.path("side").asText().equals("MEMBER") ? one.path("person").asText() : me;
        }
        String picture = maria.bring(
                        shelf + "/files?title=The%20bench&seenAs=" + SEEN.replace(" ", "%20") + "&in=" + me
                                + "&others=NOBODY",
                        png())
                .path("piece")
                .asText();
        yes(maria);
        amina.done("POST", "stories/" + picture + "/people-check", Map.of());
        amina.done("POST", "stories/" + picture + "/questions", Map.of());
        yes(maria);
    }

    private static void yes(Program maria) {
        for (JsonNode ask : maria.read("consent/asks").path("items")) {
            String question = "consent/asks/" + ask.path("id").asText();
            maria.done(
                    "POST",
                    question + "/answer",
                    Map.of(
                            "answer",
                            "YES",
                            "rendition",
                            maria.read(question).path("rendition").asText(),
                            "command",
                            UUID.randomUUID().toString()));
        }
    }

    /** Everything that can be chosen. */
    private static List<Map<String, String>> offered(Program amina, String board) {
        List<Map<String, String>> parts = new ArrayList<>();
        JsonNode offers = amina.read("boards/" + board + "/reports/offers");
        assertThat(offers.findValuesAsText("kind")).contains("stories.stories", "stories.pictures");
        offers.forEach(offer -> offer.path("parts").forEach(part -> {
            assertThat(part.path("ready").asBoolean()).as(part.toString()).isTrue();
            parts.add(Map.of(
                    "kind", offer.path("kind").asText(), "part", part.path("id").asText()));
        }));
        return parts;
    }

    private static Map<String, Object> report(List<Map<String, String>> parts) {
        return Map.of("title", "Our year", "easy", "We have benches.", "place", "WEBSITE", "chosen", parts);
    }

    private static String refused(
            Program amina, String board, List<Map<String, String>> parts, String field, String value) {
        Map<String, String> other = new HashMap<>(parts.get(0));
        other.put(field, value);
        return amina.write("POST", "boards/" + board + "/reports", report(List.of(other)), 400)
                .path("code")
                .asText();
    }

    /** On the board one sees what is out and makes nothing; elsewhere there is no such report. */
    private static void rights(AlongsideServer server, Program maria, String board, String report) {
        assertThat(maria.read("boards/" + board + "/reports").findValuesAsText("title"))
                .containsExactly("Our year");
        assertThat(maria.read(report).path("mayMake").asBoolean()).isFalse();
        assertThat(maria.status("boards/" + board + "/reports/offers")).isEqualTo(403);
        maria.write("POST", report + "/making", Map.of(), 403);
        maria.write("POST", "boards/" + board + "/reports", report(List.of()), 403);

        Program ruth = new Program(Caller.staff(server, "ruth"));
        String nothing = UUID.randomUUID().toString();
        for (String path : List.of(report, report + "/file", "boards/" + board + "/reports")) {
            String other = path.replaceAll("[0-9a-f-]{36}", nothing);
            assertThat(ruth.status(path)).as(path).isEqualTo(404);
            assertThat(ruth.text(path)).isEqualTo(ruth.text(other));
        }
        String offers = "boards/" + board + "/reports/offers";
        assertThat(ruth.status(offers)).isEqualTo(404);
        ruth.write("POST", report + "/making", Map.of(), 404);
        ruth.write("POST", "boards/" + board + "/reports", report(List.of()), 404);
    }

    private static String record(Program maria, String title) {
        for (JsonNode choice : maria.read("consent/choices").path("items")) {
            if (choice.path("title").asText().equals(title)) {
                return choice.path("record").asText();
            }
        }
        throw new AssertionError("no choice " + title);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
