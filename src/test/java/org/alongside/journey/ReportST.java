package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.SetUp;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Test;

/** A report made from a board: chosen, made, fetched, and shut the moment somebody in it stops. */
@OnServer
class ReportST {
    private static final String WORDS = "The last bus goes at six";

    @Test
    void aReportGoesOutWithAYesAndNoFurtherAfterAStop(Browsers browsers) throws IOException {
        String folder = Files.createTempDirectory("alongside-outside").toString();
        try (AlongsideServer server = AlongsideServer.startTrial(
                Map.of("alongside.sample-data", "false", "alongside.consent.folder", folder))) {
            SetUp.finish(server);
            JourneyApi api = new JourneyApi(server);
            Program amina = new Program(Caller.staff(server, "amina"));
            String board = api.board();
            Program maria = api.member(board);
            String ask = asked(amina, maria, board);
            Visit staff =
                    browsers.staff("amina", server).expect("status of 400").expect("status of 409");
            nothingSaid(staff, board);
            JsonNode yes = answer(maria, ask);

            String report = made(staff, board);
            String file = "/reports/file?id=" + report;
            APIResponse first = staff.api().get(server.alongside(file));
            assertThat(first.text())
                    .contains(WORDS, "In Easy Read", "Buses run later now.")
                    .doesNotContain("Maria");
            assertThat(first.headers().get("cache-control")).contains("private").contains("no-store");
            assertThat(first.headers().get("content-disposition")).startsWith("attachment");
            staff.open("/reports/report?id=" + report);
            assertThat(main(staff)).contains("Ready", "Once");

            assertThat(maria.status("boards/" + board)).isEqualTo(200);
            // while it is made again there is no report for whoever does not make it
            Visit dev = browsers.staff("dev", server).expect("status of 404");
            dev.open("/reports/list?board=" + board);
            dev.link("Getting home, one year on").click();
            dev.page().waitForURL(Pattern.compile(".*/reports/report\\?.*"));
            assertThat(main(dev)).contains("Fetch the report").doesNotContain("Make it new");

            maria.done("POST", "consent/choices/" + yes.path("record").asText() + "/withdrawal", Map.of());
            APIResponse shut = staff.api().get(server.alongside(file));
            assertThat(shut.status()).isEqualTo(409);
            assertThat(shut.text()).doesNotContain(WORDS);
            staff.open("/consent/tasks");
            assertThat(main(staff)).contains("was fetched once", "cannot be called back");
            staff.inBothWordings("report-task");
            staff.page().locator(".choice a.btn").first().click();
            staff.page().waitForURL("**/consent/task?**");
            staff.inBothWordings("report-task-answer");

            staff.open("/reports/report?id=" + report);
            assertThat(main(staff)).contains("Needs making again").doesNotContain("Fetch the report");
            staff.axe().picture("report-stale");
            staff.button("Make it again").click();
            staff.page().getByText("Fetch the report").waitFor();
            staff.axe();
            assertThat(staff.api().get(server.alongside(file)).text())
                    .contains("Everyone gets home")
                    .doesNotContain(WORDS);
            Visit other = browsers.staff("ruth", server).expect("status of 404");
            assertThat(other.open("/reports/report?id=" + report)).isEqualTo(404);
            assertThat(other.api().get(server.alongside(file)).status()).isEqualTo(404);
            // a page that listens would complain when its server goes
            List.of(staff, dev, other).forEach(Visit::leave);
        }
    }

    private static String asked(Program amina, Program maria, String board) {
        String lane =
                amina.read("boards/" + board + "/lanes").findValuesAsText("id").get(0);
        String card = maria.make("lanes/" + lane + "/cards", Map.of("title", "Last bus", "meaning", WORDS));
        amina.write("POST", "boards/" + board + "/summary/quotes", Map.of("card", card, "named", false), 201);
        return maria.read("consent/asks").path("items").get(0).path("id").asText();
    }

    private static JsonNode answer(Program maria, String ask) {
        String question = "consent/asks/" + ask;
        return maria.done(
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

    private static void nothingSaid(Visit staff, String board) {
        staff.open("/reports/list?board=" + board);
        staff.axe().picture("report-none");
        staff.link("Make a report").click();
        staff.page().waitForURL(Pattern.compile(".*/reports/new\\?.*"));
        assertThat(main(staff)).contains("Waiting for a yes.");
        staff.axe().holdsOnASmallScreen();
        staff.page().getByLabel("Title").fill("Getting home, one year on");
        staff.button("Make the report").click();
        staff.page().locator("#problems").waitFor();
        assertThat(main(staff)).contains("Say where the report will be.");
        assertThat(staff.page().getByLabel("Title").inputValue()).isEqualTo("Getting home, one year on");
        staff.axe();
    }

    private static String made(Visit staff, String board) {
        staff.open("/reports/new?board=" + board);
        filled(staff);
        staff.inBothWordings("report-choose");
        staff.open("/reports/new?board=" + board);
        filled(staff);
        staff.button("Make the report").click();
        staff.page().waitForURL(Pattern.compile(".*/reports/report\\?.*"));
        staff.page().getByText("Fetch the report").waitFor();
        staff.axe().holdsOnASmallScreen().picture("report-out");
        return staff.page().url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private static void filled(Visit staff) {
        staff.page().getByLabel("Title").fill("Getting home, one year on");
        staff.page().getByLabel("On our website").check();
        staff.page().getByLabel("The same in Easy Read").fill("Buses run later now.");
        for (Locator box : staff.page().locator("input[name=part]").all()) {
            box.check();
        }
    }

    private static String main(Visit visit) {
        Page page = visit.page();
        return page.locator("main").innerText();
    }
}
