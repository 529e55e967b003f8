package org.alongside.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was typed for a member without being read back waits for a second person, who finds it on their first page. */
@OnServer
class ChecksST {
    private static final String TERMS = """
            {"title":"Respite care","purpose":"To plan it together","canChange":"The times","cannotChange":"The money",
             "whoDecides":"Claire Osei","decideBy":"2027-03-01","rung":"CO_DESIGN","hearBack":"Every month",
             "money":"We pay for travel","easyRead":"We plan together."}""";

    @Test
    @Tag("boards-G38")
    void aSecondPersonFindsChecksAndEmptiesTheList(AlongsideServer server, Browsers browsers) throws Exception {
        Caller.staff(server, "it");
        Web amina = Caller.staff(server, "amina");
        UUID joan = Caller.newMember(server, "Joan Reed", "amina");
        String board = made(amina, "/api/boards", TERMS);
        amina.json("POST", "/api/boards/" + board + "/members", "{\"person\":\"" + joan + "\"}", amina.guard());
        String lane = made(amina, "/api/boards/" + board + "/lanes", "{\"title\":\"Heard\",\"meaning\":\"Said\"}");
        String card = made(amina, "/api/lanes/" + lane + "/cards", "{\"title\":\"Bus\",\"meaning\":\"Home\"}");
        String behalf = "\"behalf\":{\"person\":\"" + joan + "\",\"route\":\"PHONE\",\"readBack\":\"%s\"}";
        String waits = made(
                amina,
                "/api/cards/" + card + "/comments",
                "{\"words\":\"An otter at nine\"," + behalf.formatted("NO") + "}");
        String readBack = made(
                amina,
                "/api/cards/" + card + "/comments",
                "{\"words\":\"A second one\"," + behalf.formatted("YES") + "}");
        assertThat(amina.get("/api/stamps/waiting").body())
                .as("never for whoever typed it")
                .doesNotContain(waits);
        Web deputy = Caller.staff(server, "dev");
        assertThat(deputy.get("/api/stamps/waiting").body()).doesNotContain(waits);
        Web api = Caller.staff(server, "amina");
        String dev = deputy.get("/api/me").body().replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
        String ameId = api.get("/api/me").body().replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> answering = api.json(
                "PUT",
                "/api/members/" + joan + "/answering",
                "{\"contact\":\"" + ameId + "\",\"deputy\":\"" + dev + "\"}",
                api.guard());
        assertThat(answering.statusCode()).as(answering.body()).isLessThan(300);
        assertThat(deputy.get("/api/stamps/waiting").body()).contains(waits).doesNotContain(readBack);

        Visit second = browsers.staff("dev");
        second.open("/enter/staff");
        second.open("/home");
        second.page().getByText("Look over what was typed for members").waitFor();
        second.axe().holdsOnASmallScreen().picture("home-checks");
        second.link("Look it over").click();
        second.page()
                .getByText("The words are not shared with you. Ring Joan Reed")
                .first()
                .waitFor();
        assertThat(second.page().content()).as("not on that board").doesNotContain("otter");
        amina.json("POST", "/api/boards/" + board + "/members", "{\"person\":\"" + dev + "\"}", amina.guard());
        second.open("/home/checks");
        second.page().getByText("An otter at nine").waitFor();
        second.axe().holdsOnASmallScreen().picture("checks");
        second.page()
                .locator("form:has(input[name=thing][value='" + waits + "']) button")
                .click();
        second.page()
                .locator("text=An otter at nine")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(deputy.get("/api/stamps/waiting").body()).doesNotContain(waits);
        assertThat(deputy.get("/api/cards/" + card + "/comments").body()).contains("\"checkedByName\":\"Dev Patel\"");
    }

    private static String made(Web amina, String path, String body) {
        HttpResponse<String> answer = amina.json("POST", path, body, amina.guard());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isLessThan(300);
        return answer.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }
}
