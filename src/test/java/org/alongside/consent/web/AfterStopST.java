package org.alongside.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a stop: the three choices on the page, the lead's page of the log, and an answer written down by staff. */
@OnServer
class AfterStopST {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("consent-3")
    void twoPressesStopAndOnlyThenThereIsAChoice(boolean script, Browsers browsers) {
        Visit amina = browsers.staff("amina");
        Visit dev = script ? browsers.staff("dev") : browsers.staffWithoutScript("dev");
        String ask =
                Asking.ask(amina, Asking.idOf(browsers.staff("dev")), "the forum on " + UUID.randomUUID(), "The bus");
        dev.open("/consent/ask?id=" + ask);
        dev.page().locator(".four button").first().click();
        dev.page().waitForURL("**/consent/receipt?**");

        dev.link("My choices").first().click();
        dev.page().waitForURL("**/consent/choices");
        dev.page().getByRole(AriaRole.BUTTON, Visit.named("Stop this")).first().click();
        dev.page().waitForURL("**/consent/receipt?**");
        assertThat(dev.page().locator("main").innerText())
                .contains("You stopped this", "Take it away", "Keep my idea without my name", "Leave what is out");
        assertThat(dev.page()
                        .locator("main input:checked, main [aria-pressed=true]")
                        .count())
                .isZero();
        look(dev, script, "consent-after");
        if (script) {
            dev.inBothWordings("consent-after");
        }
        dev.page().locator(".three button").nth(1).click();
        dev.page().waitForURL("**/consent/after?**");
        assertThat(dev.page().locator("main").innerText())
                .contains("It is done as you said", "You chose: keep my idea without my name")
                .doesNotContain("Take it away");
        look(dev, script, "consent-after-chosen");
        dev.open("/consent/tasks");
        assertThat(dev.page().locator("main").innerText()).contains("To take down");
        look(dev, script, "consent-tasks");
    }

    @Test
    void theLeadReadsWhetherTheLogHoldsAndNobodyElseDoes(Browsers browsers) {
        Visit ruth = browsers.staff("ruth");
        ruth.open("/consent/choices");
        ruth.link("The log of decisions").first().click();
        ruth.page().waitForURL("**/consent/log");
        look(ruth, true, "consent-log");
        ruth.button("Read all of it now").click();
        ruth.page().locator("#verdict").waitFor();
        assertThat(ruth.page().locator("#verdict").innerText()).contains("hold");
        look(ruth, true, "consent-log-checked");
        JsonNode verdict = ruth.get("/alongside/api/consent/log/verdict").json();
        assertThat(verdict.get("finding").asText()).isEqualTo("OK");
        assertThat(ruth.get("/alongside/api/consent/log/lines").text().lines().count())
                .isEqualTo(verdict.get("rows").asLong());
        assertThat(ruth.get("/alongside/api/consent/log/key").text()).startsWith("-----BEGIN PUBLIC KEY-----");

        Visit amina = browsers.staff("amina").expect("status of 403");
        assertThat(amina.get("/alongside/api/consent/log").status()).isEqualTo(403);
        assertThat(amina.open("/consent/log")).isEqualTo(403);
    }

    @Test
    void staffWriteDownWhatSomebodySaidAndTheyHaveAReceipt(Browsers browsers) {
        Visit amina = browsers.staff("amina").expect("status of 400");
        Visit claire = browsers.staff("claire");
        String place = "the study of " + UUID.randomUUID();
        String ask = Asking.ask(amina, Asking.idOf(claire), place, "");
        claire.open("/consent/ask?id=" + ask);
        claire.page().locator(".four button").nth(3).click();
        claire.page().waitForURL("**/consent/choices?**");
        amina.open("/consent/help");
        amina.page().locator("a[href*='" + ask + "']").click();
        amina.page().waitForURL("**/consent/desk?**");
        look(amina, true, "consent-desk");
        amina.button("Write it down").click();
        amina.page().waitForLoadState();
        assertThat(amina.page().locator("main").innerText()).contains("Choose one");
        amina.page()
                .getByLabel("Yes", new Page.GetByLabelOptions().setExact(true))
                .check();
        amina.page().getByLabel("On the phone").check();
        amina.page().getByLabel("Which words did they have before them?").selectOption(new SelectOption().setIndex(1));
        amina.page().getByLabel("More time").check();
        amina.button("Write it down").click();
        amina.page().waitForURL("**said=consent.deskSaid");

        claire.open("/consent/receipts");
        claire.page()
                .getByRole(AriaRole.LINK, Visit.named("Your receipt"))
                .first()
                .click();
        claire.page().waitForURL("**/consent/receipt?**");
        assertThat(claire.page().locator("main").innerText()).contains("You said yes", place);
        assertThat(Asking.post(claire, "/alongside/api/consent/desk/answers/" + ask, Map.of("answer", "NO"))
                        .status())
                .isEqualTo(400);
    }

    private static void look(Visit visit, boolean script, String picture) {
        visit.picture(picture + (script ? "" : "-plain"));
        if (script) {
            visit.axe();
        }
    }
}
