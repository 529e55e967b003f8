package org.alongside.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.alongside.administration.audit.AuditKinds;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Test;

/** Looking after Alongside: what administrators see and do, and that nobody else learns of it. */
@OnServer
class AdministrationST {
    static final List<String> PAGES = List.of(
            "front",
            "settings",
            "setting?key=alongside.identity.slip-valid",
            "setting?key=alongside.mail.password",
            "invitations",
            "joined",
            "sign-ins",
            "audit",
            "retention",
            "words",
            "purposes");

    @Test
    void everyPageIsThereForAdministratorsAndHoldsOnAnyScreen(Browsers browsers) {
        Visit it = administrator(browsers);
        it.open("/me");
        it.link("Looking after Alongside").click();
        it.page().waitForURL("**/administration/front");
        look(it, "");
        it.open("/identity/people");
        it.axe().holdsOnASmallScreen().picture("administration-people");
        it.open("/home");
        it.button("Easy Read").click();
        look(it, "-easy");
        it.open("/home");
        it.button("Easy Read").click();
    }

    private static void look(Visit it, String wording) {
        for (String page : PAGES) {
            assertThat(it.open("/administration/" + page)).as(page).isEqualTo(200);
            it.axe().holdsOnASmallScreen().picture("administration-" + page.replaceAll("[^a-z-]", "-") + wording);
        }
    }

    @Test
    void aSettingIsChangedWithItsReasonAndHoldsWithinSeconds(AlongsideServer server, Browsers browsers) {
        Visit it = administrator(browsers).expect("status of 400");
        it.open("/administration/setting?key=alongside.identity.slip-valid");
        it.page().getByLabel("New value").fill("a fortnight");
        it.button("Change the setting").click();
        it.settled();
        assertThat(it.page().locator("main").innerText())
                .as("refused with the words of the start, what was typed stays")
                .contains("length of time")
                .contains("P14D");
        assertThat(it.page().getByLabel("New value").inputValue()).isEqualTo("a fortnight");
        it.axe();
        it.page().getByLabel("New value").fill("P21D");
        it.button("Change the setting").click();
        it.page().getByLabel("Why").first().fill("The forum agreed on 3 November: post is slow in summer.");
        it.page().getByLabel("New value").fill("P21D");
        it.button("Change the setting").click();
        it.page().getByText("It holds on every server within seconds").waitFor();
        it.axe().holdsOnASmallScreen().picture("administration-setting-changed");
        assertThat(it.page().locator("main").innerText()).contains("P21D", "post is slow in summer", "Chosen here");
        Web same = Caller.staff(server, "it");
        same.until(
                "/api/admin/settings/alongside.identity.slip-valid",
                answer -> answer.body().contains("\"value\":\"P21D\""));
        it.page().getByLabel("Why").first().fill("Back again after the summer.");
        it.button("Back to the installation’s value").click();
        it.page().getByText("It holds on every server within seconds").waitFor();
        same.until(
                "/api/admin/settings/alongside.identity.slip-valid",
                answer -> answer.body().contains("\"value\":\"P14D\""));
        assertThat(same.get("/api/admin/settings/alongside.identity.slip-valid/history")
                        .body())
                .contains("post is slow", "Back again");
        assertThat(same.json("PUT", "/api/admin/settings/alongside.base-url", change("http://x.example/"), same.guard())
                        .statusCode())
                .as("fixed at the installation")
                .isEqualTo(409);
        assertThat(same.get("/api/admin/settings").body())
                .as("no secret is shown")
                .doesNotContain(AlongsideServer.HOST_KEY);
    }

    @Test
    void nobodyIsInvitedWhileSomethingRequiredIsMissing(AlongsideServer server, Browsers browsers) throws SQLException {
        Web amina = Caller.staff(server, "amina");
        UUID member = Caller.newMember(server, "Ned Grove", "amina");
        assertThat(amina.get("/home").body())
                .as("what is set is there for people")
                .contains("Samaritans 116 123");
        assertThat(amina.get("/privacy").body()).contains("0808 157 0199");
        Web it = Caller.staff(server, "it");
        String numbers = "/api/admin/settings/alongside.contact.upset-numbers";
        assertThat(it.get("/api/admin/set-up").body()).doesNotContain("MISSING", "CHANGED", "TO_CONFIRM");
        assertThat(it.json("PUT", numbers, change(""), it.guard()).statusCode()).isEqualTo(204);
        try {
            it.until("/api/admin/set-up", answer -> answer.body().contains("MISSING"));
            assertThat(amina.get("/home").body()).doesNotContain("Samaritans 116 123");
            HttpResponse<String> refused = invite(amina, member);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("administration.notReady", "Looking after Alongside");
            assertThat(it.json("PUT", "/api/admin/set-up/UPSET/confirmation", "", it.guard())
                            .statusCode())
                    .as("what is not there cannot be confirmed")
                    .isEqualTo(409);
            Visit visit = administrator(browsers);
            visit.open("/administration/front");
            assertThat(visit.page().locator("main").innerText())
                    .contains("1 thing is left to do", "A box that nobody reads does harm");
            visit.axe().holdsOnASmallScreen().picture("administration-front-left");
        } finally {
            it.ask("DELETE", numbers + "?reason=again", "X-Guard", it.guard());
        }
        it.until("/api/admin/set-up", answer -> !answer.body().contains("MISSING"));
        assertThat(invite(amina, member).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsOutThereCanBeTakenBack(AlongsideServer server, Browsers browsers) throws SQLException {
        Web amina = Caller.staff(server, "amina");
        UUID member = Caller.newMember(server, "Oona Tully", "amina");
        Caller.Slip slip = Caller.slip(amina, member);
        Web oona = new Web(server);
        Caller.enter(oona, slip);
        assertThat(oona.get("/api/me").statusCode()).isEqualTo(200);
        Visit it = administrator(browsers);
        it.open("/administration/sign-ins");
        assertThat(it.page().locator("main").innerText()).contains("Oona Tully").doesNotContain("last seen");
        it.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                .filter(new com.microsoft.playwright.Locator.FilterOptions())
                .and(it.page().locator("[aria-label^='End the sign-in of Oona Tully']"))
                .click();
        it.page().getByText("At the next click they come in again").waitFor();
        it.axe();
        assertThat(oona.get("/api/me").statusCode()).as("at the next request").isEqualTo(403);
        it.open("/administration/invitations");
        it.button("Take it back: Oona Tully").click();
        it.page().getByText("Its link and its code no longer work").waitFor();
        it.axe();
        assertThat(Caller.enter(new Web(server), slip).statusCode()).isNotEqualTo(302);
    }

    @Test
    void lookingAtWhatWasDoneIsWrittenDownToo(AlongsideServer server, Browsers browsers) throws Exception {
        Visit it = administrator(browsers);
        it.open("/administration/audit");
        it.page().locator("#kind").selectOption("identity.signedIn");
        it.button("Show").click();
        it.settled();
        assertThat(it.page().locator("main table").innerText())
                .contains("came in")
                .doesNotContain("looked at");
        it.axe().holdsOnASmallScreen();
        it.open("/administration/audit?day=" + URLEncoder.encode("1 January 2001", StandardCharsets.UTF_8));
        assertThat(it.page().locator("main").innerText()).contains("Nothing was written down that fits");
        it.open("/administration/audit?day=yesterwhen");
        assertThat(it.page().locator("main").innerText()).contains("This day cannot be read");
        Web same = Caller.staff(server, "it");
        HttpResponse<String> file = same.get("/administration/audit-export?kind=administration.auditRead");
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(file.body()).startsWith("time,who,kind,about,subject").contains("administration.auditRead");
        try (var database = server.database();
                var rows = database.createStatement().executeQuery("select distinct act from alongside_audit")) {
            while (rows.next()) {
                assertThat(AuditKinds.all()).as("has words").contains(rows.getString(1));
            }
        }
        String page = same.get("/api/admin/audit").body();
        assertThat(page).contains("administration.auditSaved");
        String next = page.replaceAll("(?s).*\"next\":\\{(.*?)}.*", "$1");
        String at = next.replaceAll(".*\"at\":\"([^\"]+)\".*", "$1");
        String id = next.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(same.get("/api/admin/audit?at=" + at + "&after=" + id).statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> invite(Web who, UUID member) {
        return who.json("POST", "/api/members/" + member + "/invitation", "{\"way\":\"SLIP\"}", who.guard());
    }

    private static String change(String value) {
        return "{\"value\":\"" + value + "\",\"reason\":\"to see what happens\"}";
    }

    private static Visit administrator(Browsers browsers) {
        Visit it = browsers.staff("it");
        it.open("/enter/staff");
        it.open("/home");
        return it;
    }
}
