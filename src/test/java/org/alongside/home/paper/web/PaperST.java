package org.alongside.home.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Test;

/** Joan has no computer: Amina prints for her, and enters what Joan sends back. */
@OnServer
class PaperST {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void whatComesBackOnPaperCountsAndSaysHowItCame(AlongsideServer server, Browsers browsers)
            throws SQLException, IOException {
        Web caller = Caller.staff(server, "amina");
        UUID edna = Caller.newMember(server, "Edna Marsh", "amina");
        String card = waiting(caller, edna);
        Visit amina = browsers.staff("amina");
        amina.open("/enter/staff");
        amina.open("/identity/member?person=" + edna);
        amina.link("Print a pack to answer on paper").click();
        amina.axe().holdsOnASmallScreen().picture("paper");
        Locator sheets = print(amina);
        assertThat(sheets.textContent())
                .contains("Dear Edna", "Together with Edna", "To join by phone", "0800 111 222", "A seat by the door")
                .doesNotContain("Edna Marsh");
        amina.axe().picture("pack");
        pdf(amina, "pack");
        String yes = code(sheets, "Do you agree?");
        String words = code(sheets, "Your words for the meeting");

        open(amina, yes);
        amina.axe().holdsOnASmallScreen().picture("reply");
        amina.page()
                .getByLabel("Yes", new Page.GetByLabelOptions().setExact(true))
                .check();
        how(amina);
        amina.button("Keep this answer").click();
        amina.page().getByText("Kept, with how it came.").waitFor();
        open(amina, words);
        amina.page().getByLabel("Their words").fill("Please put on a bus");
        how(amina);
        amina.button("Keep this answer").click();
        amina.page().getByText("Kept, with how it came.").waitFor();
        amina.axe().picture("reply-code");

        amina.open("/boards/card?id=" + card);
        String agreed = amina.page().locator("section.agree").textContent();
        assertThat(agreed).contains("Typed by Amina Yusuf, words of Edna Marsh", "on paper", "read back");
        assertThat(JSON.readTree(caller.get("/api/cards/" + card).body()).toString())
                .contains("PAPER");
        open(amina, yes);
        amina.page().getByText("Nothing is kept a second time").waitFor();
        amina.axe().picture("reply-again");
    }

    @Test
    void paperThatIsOlderThanTheCardIsShownWithTheCard(AlongsideServer server, Browsers browsers)
            throws SQLException, IOException {
        Web caller = Caller.staff(server, "amina");
        Caller.staff(server, "it"); // the deputy, so that Claire is nobody to her
        UUID maud = Caller.newMember(server, "Maud Ellis", "amina");
        String card = waiting(caller, maud);
        Visit amina = browsers.staff("amina");
        amina.open("/enter/staff");
        amina.open("/home/paper?person=" + maud);
        amina.page().getByLabel("Large print").check();
        Locator sheets = print(amina);
        pdf(amina, "pack-large");
        String yes = code(sheets, "Do you agree?");
        long version = version(caller, card);
        HttpResponse<String> edited = caller.json("PUT", "/api/cards/" + card, """
                {"title":"A seat by the door","meaning":"Two seats now","words":"","easyRead":"","version":%d}""".formatted(version), caller.guard());
        assertThat(edited.statusCode()).as(edited.body()).isLessThan(300);
        open(amina, yes);
        assertThat(amina.page().locator("main").textContent())
                .contains("So that nobody is kept waiting", "Two seats now", "Ring Maud Ellis")
                .doesNotContain("Which answer is ticked?");
        amina.axe().picture("reply-old");

        Visit claire = browsers.staff("claire").expect("status of 4");
        claire.open("/enter/staff");
        open(claire, yes);
        claire.page().getByText("No slip of anybody you answer for").first().waitFor();
        claire.axe().picture("reply-unknown");
        assertThat(claire.open("/home/paper?person=" + maud)).isEqualTo(404);
        assertThat(claire.open("/home/pack")).isEqualTo(404);
    }

    @Test
    void aMemberPrintsTheirOwnInEasyRead(AlongsideServer server, Browsers browsers) throws SQLException, IOException {
        Web caller = Caller.staff(server, "amina");
        UUID id = Caller.newMember(server, "Olive Hart", "amina");
        waiting(caller, id);
        try (var connection = server.database();
                var update = connection.prepareStatement("update alongside_person set easy_read = true where id = ?")) {
            update.setObject(1, id);
            update.executeUpdate();
        }
        Caller.Slip slip = Caller.slip(caller, id);
        Visit olive = browsers.visitor();
        olive.open("/g/i/" + slip.token());
        olive.button("Yes, it is me").click();
        olive.page().waitForURL("**/home");
        olive.link("On paper or by phone").click();
        olive.axe().holdsOnASmallScreen();
        olive.page().locator("[id='pack:make']").click();
        olive.settled();
        assertThat(olive.page().locator("main").textContent()).contains("Hello Olive", "You do not have to answer");
        olive.axe();
        pdf(olive, "pack-easy");
    }

    private static Locator print(Visit visit) {
        visit.button("Make the pack").click();
        Locator sheets = visit.page().locator(".pack");
        sheets.waitFor();
        return sheets;
    }

    private static String code(Locator sheets, String kind) {
        return sheets.locator(".slip-out")
                .filter(new Locator.FilterOptions().setHasText(kind))
                .first()
                .locator(".reply-code")
                .textContent();
    }

    private static void open(Visit visit, String code) {
        visit.open("/home/reply");
        visit.page().getByLabel("Reply code").fill(code.toLowerCase(Locale.ROOT));
        visit.button("Open the slip").click();
    }

    private static void how(Visit visit) {
        visit.page().locator("[id^='reply'][value=PAPER]").check();
        visit.page().locator("[id^='reply'][value=YES][name*=readBack]").check();
    }

    /** As it comes out of the printer. */
    private static void pdf(Visit visit, String name) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        visit.page()
                .pdf(new Page.PdfOptions()
                        .setPath(Path.of("target", "screenshots", name + ".pdf"))
                        .setPreferCSSPageSize(true)
                        .setPrintBackground(true));
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** A card of that member and Amina that waits for both, and a meeting. */
    private static String waiting(Web amina, UUID member) throws IOException {
        String board = made(amina, "/api/boards", """
                {"title":"Together with Edna","purpose":"So that everybody can come","canChange":"The times",
                 "cannotChange":"The money","whoDecides":"The Cabinet","decideBy":"2027-03-01","rung":"CO_DESIGN",
                 "hearBack":"By letter","money":"We pay for travel","easyRead":"We plan together."}""");
        write(amina, "POST", "/api/boards/" + board + "/members", "{\"person\":\"" + member + "\"}");
        String lane = made(amina, "/api/boards/" + board + "/lanes", """
                {"title":"To agree","meaning":"Both owners say yes","joint":true,"version":0}""");
        String card = made(amina, "/api/lanes/" + lane + "/cards", """
                {"title":"A seat by the door","meaning":"So that nobody is kept waiting","words":"","easyRead":"","version":0}""");
        long version = version(amina, card);
        write(
                amina,
                "PUT",
                "/api/cards/" + card + "/owner",
                "{\"side\":\"MEMBER\",\"person\":\"" + member + "\",\"version\":" + version + "}");
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(2, ChronoUnit.DAYS);
        String meeting = made(amina, "/api/meetings", """
                {"title":"How to get there","startsAt":"%s","endsAt":"%s","people":["%s"],"place":"The library, ground floor",
                 "joinPhone":"0800 111 222","items":[{"title":"The bus","purpose":"ADVISE","minutes":20,
                 "plainWords":"Shall there be a bus from the station?"}]}""".formatted(start, start.plus(1, ChronoUnit.HOURS), member));
        write(amina, "POST", "/api/meetings/" + meeting + "/publish", "{}");
        return card;
    }

    private static long version(Web person, String card) throws IOException {
        return JSON.readTree(person.get("/api/cards/" + card).body())
                .at("/card/version")
                .asLong();
    }

    private static void write(Web person, String method, String path, String body) {
        HttpResponse<String> answer = person.json(method, path, body, person.guard());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isLessThan(300);
    }

    private static String made(Web person, String path, String body) throws IOException {
        HttpResponse<String> answer = person.json("POST", path, body, person.guard());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).get("id").asText();
    }
}
