package org.alongside.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages for those who answer for data protection. */
@OnServer
class RegisterPagesST {
    private static final String API = "/alongside/api/consent/";

    @Test
    @Tag("consent-41")
    void theLeadReadsTheRegisterAndThePast(Browsers browsers) {
        DataPages.receiptCode(browsers, "the register " + UUID.randomUUID());
        Visit ruth = browsers.staff("ruth");
        ruth.open("/consent/choices");
        ruth.link("Register of decisions").first().click();
        ruth.page().waitForURL("**/consent/register");
        ruth.inBothWordings("consent-register");
        ruth.page().locator("#purpose").selectOption("RESEARCH_INVITE");
        ruth.button("Show these").click();
        ruth.page().waitForLoadState();
        assertThat(ruth.page().locator(".counts tbody tr").count()).isEqualTo(1);
        String shown = ruth.page().locator("main").innerText();
        String key = ruth.page().locator(".permits code").first().innerText();
        String name = browsers.staff("it")
                .get("/alongside/api/me")
                .json()
                .at("/person/name")
                .asText();
        assertThat(shown).doesNotContain(name, "ARTEFACT").containsPattern("card [0-9a-f]{8}\\s");
        ruth.open("/consent/as-of?purpose=RESEARCH_INVITE&key=" + key);
        assertThat(ruth.page().locator("#answer").innerText()).contains("Nothing had been said");
        ruth.page().locator(".permits a").first().click();
        ruth.page().waitForURL("**scope=ARTEFACT**");
        assertThat(ruth.page().locator("#answer").innerText()).contains("Permitted", "line");
        ruth.inBothWordings("consent-as-of");
        JsonNode part = ruth.get(API + "as-of?purpose=RESEARCH_INVITE").json();
        assertThat(part.get("permits").toString()).contains(key);
        assertThat(ruth.get(API + "as-of?purpose=RESEARCH_INVITE&seq=0").json().get("permits"))
                .isEmpty();
        assertThat(ruth.get(API + "as-of/file?purpose=RESEARCH_INVITE").text()).contains("key,purpose", key);
        assertThat(ruth.get(API + "register/running-file?purpose=RESEARCH_INVITE")
                        .text())
                .contains(key);
        Visit amina = browsers.staff("amina").expect("status of 403");
        for (String path : List.of("register", "register/running", "register/counts-file", "as-of?purpose=X")) {
            assertThat(amina.get(API + path).status()).as(path).isEqualTo(403);
        }
        assertThat(amina.open("/consent/register")).isEqualTo(403);
        assertThat(amina.open("/consent/as-of")).isEqualTo(403);
        assertThat(amina.open("/consent/import")).isEqualTo(403);
        assertThat(amina.open("/consent/rights")).isEqualTo(403);
    }

    @Test
    @Tag("consent-18")
    void aRightIsWrittenDownByOneAndSeenByAnother(AlongsideServer server, Browsers browsers) throws SQLException {
        Visit amina = browsers.staff("amina").expect("status of 4");
        amina.open("/home");
        String name = "Child " + UUID.randomUUID();
        UUID member = Caller.newMember(server, name, "amina");
        amina.open("/identity/member?person=" + member);
        amina.link("Rights to decide for somebody").first().click();
        amina.page().waitForURL("**/consent/rights?**");
        amina.page()
                .getByText("Parent of a child who cannot decide this yet")
                .first()
                .click();
        amina.page().locator("input[value=CONTACT_NEWS]").check();
        amina.page()
                .getByLabel("Look at it again on")
                .fill(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
        amina.button("Write this down").click();
        amina.page().waitForLoadState();
        assertThat(amina.page().locator("main").innerText()).contains("Say who holds it");
        amina.axe();
        amina.page().getByLabel("Who holds it, and the register number").fill("Her mother, no number");
        amina.button("Write this down").click();
        amina.page().waitForURL("**said=consent.rightClaimedSaid");
        assertThat(amina.page().locator("main").innerText()).contains("Waits for the papers");
        amina.inBothWordings("consent-rights");
        assertThat(amina.page().locator("main").innerText()).doesNotContain("I have seen the papers");

        Visit ruth = browsers.staff("ruth");
        ruth.open("/consent/rights");
        ruth.axe().holdsOnASmallScreen().picture("consent-rights-lead");
        ruth.page()
                .locator("li.choice", new Page.LocatorOptions().setHasText(name))
                .getByText("I have seen the papers")
                .click();
        ruth.page().waitForURL("**said=consent.rightSeenSaid");
        assertThat(ruth.page()
                        .locator("li.choice", new Page.LocatorOptions().setHasText(name))
                        .innerText())
                .contains("Papers seen");
    }

    @Test
    @Tag("consent-19")
    void oldAnswersAreLookedAtFirstAndNobodyElsesCanBeBroughtIn(AlongsideServer server, Browsers browsers)
            throws SQLException {
        browsers.staff("amina").open("/home");
        String name = "Old " + UUID.randomUUID();
        Caller.newMember(server, name, "amina");
        Visit ruth = browsers.staff("ruth").expect("status of 4");
        ruth.open("/consent/import");
        ruth.page()
                .getByLabel("The rows")
                .fill("person,purpose,answer,date,method,notice\n" + name + ",CONTACT_NEWS,yes,2026-01-01,paper,\n"
                        + name + ",CONTACT_NEWS,best interests,,,");
        ruth.button("Look what would happen").click();
        ruth.page().locator("#judged").waitFor();
        assertThat(ruth.page().locator("main").innerText())
                .contains("Some rows have mistakes", "The answer must be yes, no or empty.");
        ruth.inBothWordings("consent-import");
        ruth.open("/consent/import");
        ruth.page()
                .getByLabel("The rows")
                .fill("person,purpose,answer,date,method,notice\n" + name + ",CONTACT_NEWS,yes,2026-01-01,paper,");
        ruth.button("Bring all of them in").click();
        ruth.page().waitForURL("**said=consent.importedSaid");
    }

    /** Two members are asked; one says no, the other nothing. Nothing that staff can open tells them apart. */
    @Test
    @Tag("consent-40")
    void nobodySeesWhoSaidNo(AlongsideServer server, Browsers browsers) throws SQLException {
        Visit amina = browsers.staff("amina");
        amina.open("/home");
        String refusing = "Mel " + UUID.randomUUID();
        String silent = "Sam " + UUID.randomUUID();
        UUID no = Caller.newMember(server, refusing, "amina");
        UUID nothing = Caller.newMember(server, silent, "amina");
        Visit dev = browsers.staff("dev");
        String place = "the meal " + UUID.randomUUID();
        String ask = Asking.ask(dev, no.toString(), place, "");
        Asking.ask(dev, nothing.toString(), place, "");
        answer(server, no, ask);
        answer(server, nothing, null);
        for (String page : List.of("/identity/member?person=", "/consent/rights?person=")) {
            amina.open(page + no);
            String one = amina.page()
                    .locator("main")
                    .innerText()
                    .replace(refusing, "")
                    .replace(no.toString(), "");
            amina.open(page + nothing);
            String other =
                    amina.page().locator("main").innerText().replace(silent, "").replace(nothing.toString(), "");
            assertThat(one).as(page).isEqualTo(other);
        }
        for (Visit staff : List.of(amina, dev, browsers.staff("ruth"))) {
            for (String page : List.of("/home", "/consent/help", "/consent/tasks", "/consent/choices")) {
                staff.open(page);
                assertThat(staff.page().locator("main").innerText()).as(page).doesNotContain(refusing);
            }
        }
        Visit ruth = browsers.staff("ruth");
        for (String page : List.of("/consent/register", "/consent/as-of?purpose=RESEARCH_INVITE")) {
            ruth.open(page);
            assertThat(ruth.page().content()).as(page).doesNotContain(refusing, silent, no.toString());
        }
        for (String path : List.of("tasks", "help", "register", "register/running", "as-of?purpose=RESEARCH_INVITE")) {
            assertThat(ruth.get(API + path).text()).as(path).doesNotContain(refusing, no.toString());
        }
    }

    /** Comes in with a slip, and says no to a question, if there is one. */
    private static void answer(AlongsideServer server, UUID member, @Nullable String ask) {
        Web here = new Web(server);
        Caller.enter(here, Caller.slip(Caller.staff(server, "amina"), member));
        if (ask != null) {
            String path = "/api/consent/asks/" + ask;
            String rendition = here.get(path).body().replaceAll("(?s).*\"rendition\"\\s*:\\s*\"([^\"]+)\".*", "$1");
            String no =
                    "{\"answer\":\"NO\",\"rendition\":\"" + rendition + "\",\"command\":\"" + UUID.randomUUID() + "\"}";
            assertThat(here.json("POST", path + "/answer", no, here.guard()).body())
                    .contains("REFUSED");
        }
    }
}
