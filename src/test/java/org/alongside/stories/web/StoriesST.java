package org.alongside.stories.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Stories and pictures in a browser: told, asked about, shown, and gone again. */
@OnServer
class StoriesST {
    private static final String TERMS = """
            {"title":"Benches for Mill Lane","purpose":"Somewhere to sit on the way home","canChange":"Where they stand",
             "cannotChange":"The money","whoDecides":"The Cabinet","decideBy":"2030-03-01","rung":"CO_DESIGN",
             "hearBack":"Every month","money":"","easyRead":"We plan benches."}""";

    @Test
    void aMemberTellsAStoryAndItTakesTwoYeses(AlongsideServer server, Browsers browsers) throws SQLException {
        Table table = new Table(server);
        Visit grace = table.visit(browsers, table.grace);
        Visit amina = browsers.staff("amina");
        grace.open("/stories/list?board=" + table.board);
        grace.axe().holdsOnASmallScreen().picture("stories-none");
        grace.link("Tell a story").click();
        grace.page().waitForURL("**/stories/tell?**");
        grace.expect("status of 400").button("Keep it").click();
        grace.page().locator("#problems").waitFor();
        grace.axe();
        grace.page().getByLabel("Title").fill("The way home");
        grace.page().getByLabel("The story").fill("I wait for the bus at Mill Lane.\n\nThere is nowhere to sit.");
        grace.picture("stories-tell");
        grace.button("Keep it").click();
        grace.page().waitForURL("**/consent/ask?**");
        assertThat(grace.page().locator("main").innerText())
                .contains("May the people on our board read your story?", "There is nowhere to sit.");
        grace.axe().holdsOnASmallScreen().picture("stories-question");
        assertThat(main(amina, "/stories/list?board=" + table.board)).doesNotContain("The way home");
        grace.page().locator(".four button").first().click();
        grace.page().waitForURL("**/consent/receipt?**");
        assertThat(main(amina, "/stories/list?board=" + table.board)).contains("The way home", "Told by Grace Adeyemi");
        amina.axe().holdsOnASmallScreen().picture("stories-list");

        amina.link("The way home").click();
        amina.page().waitForURL("**/stories/piece?**");
        amina.axe().holdsOnASmallScreen().picture("stories-piece");
        amina.link("Prepare the version for everyone").click();
        amina.page().waitForURL("**/stories/finish?**");
        amina.axe().picture("stories-finish");
        amina.page().getByLabel("First name only").check();
        amina.page().getByLabel("On the public page of this board").check();
        amina.button("Keep it and ask").click();
        amina.page().waitForURL("**/stories/piece?**");
        amina.axe();
        amina.button("Put it on the public page").click();
        amina.page().waitForURL("**/stories/piece?**Said");
        Visit somebody = browsers.visitor().expect("status of 404");
        assertThat(somebody.open("/stories/public?board=" + table.board)).isEqualTo(404);

        grace.open("/home");
        grace.page().locator("a[href*='/consent/ask']").first().click();
        grace.page().waitForURL("**/consent/ask?**");
        assertThat(grace.page().locator("main").innerText()).contains("Your name: Grace, the first name alone.");
        grace.page().locator(".four button").first().click();
        grace.page().waitForURL("**/consent/receipt?**");
        assertThat(somebody.open("/stories/public?board=" + table.board)).isEqualTo(200);
        assertThat(somebody.page().locator("main").innerText()).contains("The way home", "Told by Grace");
        somebody.axe().holdsOnASmallScreen().picture("stories-public");

        grace.open("/consent/choices");
        grace.page()
                .locator("li.choice")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Tell my story"))
                .locator("button")
                .first()
                .click();
        grace.page().waitForURL("**/consent/receipt?**");
        assertThat(somebody.open("/stories/public?board=" + table.board)).isEqualTo(404);
        assertThat(main(amina, "/stories/list?board=" + table.board)).doesNotContain("The way home");
    }

    @Test
    @Tag("consent-31")
    void everyoneInAPictureIsAskedAndOneStopHidesIt(AlongsideServer server, Browsers browsers)
            throws SQLException, IOException {
        Table table = new Table(server);
        Visit amina = browsers.staff("amina").expect("status of 400");
        Visit grace = table.visit(browsers, table.grace);
        Visit henry = table.visit(browsers, table.henry);
        amina.open("/stories/bring?board=" + table.board);
        amina.axe().holdsOnASmallScreen().picture("stories-bring");
        amina.page().getByLabel("Title").fill("On the bench");
        amina.button("Keep it and ask").click();
        amina.page().locator("#problems").waitFor();
        amina.axe();
        assertThat(amina.page().getByLabel("Title").inputValue()).isEqualTo("On the bench");
        amina.page().getByLabel("What it shows").fill("Two people on a bench in the sun");
        amina.page().getByLabel("Grace Adeyemi").check();
        amina.page().getByLabel("Henry Okafor").check();
        amina.page().getByLabel("Nobody else").check();
        amina.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("bench.png", "image/png", Drawn.bench()));
        amina.button("Keep it and ask").click();
        amina.page().waitForURL("**/stories/piece?**");
        assertThat(amina.page().locator("main").innerText()).contains("Waiting for Grace Adeyemi and 1 other");
        amina.axe().holdsOnASmallScreen().picture("stories-waiting");
        String piece = amina.page().url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");

        grace.open("/home");
        grace.page().locator("a[href*='/consent/ask']").first().click();
        grace.page().waitForURL("**/consent/ask?**");
        assertThat((Boolean) grace.page()
                        .locator(".asked-about img")
                        .evaluate("img => img.complete ? img.naturalWidth > 0 : img.decode().then(() => true)"))
                .isTrue();
        grace.axe().picture("stories-question-picture");
        yes(grace);
        yes(henry);
        JsonNode shown = henry.get("/alongside/api/stories/" + piece).json();
        String file = "/alongside/stories/file/" + shown.get("copy").asText();
        var sent = henry.get(file);
        assertThat(sent.status()).isEqualTo(200);
        amina.open("/stories/piece?id=" + piece);
        amina.axe().holdsOnASmallScreen().picture("stories-picture");
        amina.open("/stories/list?board=" + table.board);
        amina.axe().picture("stories-list-picture");

        grace.open("/consent/choices");
        grace.button("Stop this").first().click();
        grace.page().waitForURL("**/consent/receipt?**");
        for (Visit who : List.of(amina, henry)) {
            who.expect("status of 404");
            assertThat(who.get(file).status()).isEqualTo(404);
            assertThat(who.get(file + "?small=1").status()).isEqualTo(404);
        }
        assertThat(henry.get("/alongside/api/boards/" + table.board + "/stories?q=bench")
                        .text())
                .doesNotContain("Two people on a bench");
        assertThat(main(amina, "/stories/piece?id=" + piece)).contains("Not shown now", "Waiting for Grace Adeyemi");
        amina.axe().picture("stories-hidden");
        amina.link("Add a copy in which somebody cannot be recognised").click();
        amina.page().waitForURL("**/stories/mask?**");
        amina.axe().holdsOnASmallScreen().picture("stories-mask");
    }

    private static void yes(Visit who) {
        who.open("/home");
        who.page().locator("a[href*='/consent/ask']").first().click();
        who.page().waitForURL("**/consent/ask?**");
        who.page().locator(".four button").first().click();
        who.page().waitForURL("**/consent/receipt?**");
    }

    private static String main(Visit who, String path) {
        who.open(path);
        return who.page().locator("main").innerText();
    }

    /** A board of Amina's with two members of this test's own. */
    private static final class Table {
        private final Web amina;
        private final String board;
        private final UUID grace;
        private final UUID henry;

        Table(AlongsideServer server) throws SQLException {
            amina = Caller.staff(server, "amina");
            grace = Caller.newMember(server, "Grace Adeyemi", "amina");
            henry = Caller.newMember(server, "Henry Okafor", "amina");
            HttpResponse<String> made = amina.json("POST", "/api/boards", TERMS, amina.guard());
            board = made.body().replaceAll("(?s).*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
            for (UUID one : List.of(grace, henry)) {
                amina.json("POST", "/api/boards/" + board + "/members", "{\"person\":\"" + one + "\"}", amina.guard());
            }
        }

        Visit visit(Browsers browsers, UUID member) {
            Visit visit = browsers.visitor();
            visit.open("/come-in");
            visit.page().getByLabel("Your code").fill(Caller.slip(amina, member).code());
            visit.button("Come in").click();
            visit.page().waitForURL("**/home");
            return visit;
        }
    }
}
