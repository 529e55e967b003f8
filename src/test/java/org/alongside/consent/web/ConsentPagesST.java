package org.alongside.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asked on a page of its own, answered, kept as a receipt, and stopped. */
@OnServer
class ConsentPagesST {
    private static final String LOOK = """
            b => { const s = getComputedStyle(b), w = getComputedStyle(b.querySelector('b'));
              return [s.color, s.backgroundColor, s.borderColor, s.borderWidth, s.borderStyle, s.boxShadow, s.opacity,
                      w.color, w.fontSize, w.fontWeight, w.textDecorationLine].join('|') }
            """;

    @Test
    @Tag("consent-2")
    void fourAnswersAreEqualAndNothingIsChosen(Browsers browsers) {
        Visit dev = browsers.staff("dev");
        String ask = Asking.ask(browsers.staff("amina"), Asking.idOf(dev), "the carers’ forum", "");
        dev.open("/consent/ask?id=" + ask);
        for (String words : List.of("standard", "easy")) {
            for (int width : new int[] {360, 768, 1440}) {
                dev.page().setViewportSize(width, 900);
                assertFourEqual(dev, words + " at " + width);
            }
            dev.axe().picture("consent-ask-" + words);
            dev.button("Easy Read").click();
            dev.page().waitForLoadState();
        }
    }

    private static void assertFourEqual(Visit visit, String where) {
        Locator four = visit.page().locator(".four button");
        assertThat(four.allInnerTexts())
                .as(where)
                .extracting(text -> text.lines().findFirst().orElse(""))
                .containsExactly("Yes", "No", "Not now", "I need help");
        List<BoundingBox> boxes = four.all().stream().map(Locator::boundingBox).toList();
        BoundingBox first = boxes.get(0);
        assertThat(boxes).as(where).allSatisfy(box -> {
            assertThat(box.width).isEqualTo(first.width);
            assertThat(box.height).isEqualTo(first.height).isGreaterThanOrEqualTo(48);
        });
        assertThat(boxes.get(1).y).isEqualTo(first.y);
        assertThat(boxes.get(3).y).isEqualTo(boxes.get(2).y);
        visit.page().mouse().move(0, 0);
        assertThat(four.all().stream().map(button -> button.evaluate(LOOK)).distinct())
                .as(where)
                .hasSize(1);
        assertThat(visit.page()
                        .locator("[autofocus], main input:checked, main [aria-pressed=true], main [aria-checked=true]")
                        .count())
                .isZero();
        assertThat(visit.page()
                        .evaluate(
                                "document.activeElement === document.body || !document.activeElement.closest('.four')"))
                .isEqualTo(true);
        four.first().focus();
        for (int i = 1; i < 4; i++) {
            visit.page().keyboard().press("Tab");
            assertThat(four.nth(i).evaluate("b => b === document.activeElement"))
                    .as(where)
                    .isEqualTo(true);
        }
        visit.page().evaluate("document.activeElement.blur()");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void yesGivesAReceiptAndOnePressStopsIt(boolean script, Browsers browsers) {
        Visit amina = browsers.staff("amina");
        Visit dev = script ? browsers.staff("dev") : browsers.staffWithoutScript("dev");
        String place = "the forum on " + UUID.randomUUID();
        String ask = Asking.ask(amina, Asking.idOf(browsers.staff("dev")), place, "The bus stops at six");
        boolean shownAlone = dev.open("/consent/ask?id=" + ask) == 200;
        assertThat(shownAlone).isTrue();
        assertThat(dev.page().locator("blockquote").innerText()).contains("The bus stops at six");

        dev.page().locator(".four button").first().click();
        dev.page().waitForURL("**/consent/receipt?**");
        assertThat(dev.page().locator("main").innerText())
                .contains("Your yes is noted", "You said yes", place, "The bus stops at six");
        dev.picture("consent-receipt-" + (script ? "script" : "plain"));
        assertThat(dev.page().locator(".reading-code").innerText()).matches("[A-Z]+-\\d{4}-[A-Z]+");
        axe(dev, script);

        dev.link("My choices").first().click();
        dev.page().waitForURL("**/consent/choices");
        dev.picture("consent-choices-" + (script ? "script" : "plain"));
        axe(dev, script);
        choice(dev, place)
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Stop this"))
                .click();
        dev.page().waitForURL("**/consent/receipt?**");
        assertThat(dev.page().locator("main").innerText()).contains("Stopped", "You stopped this");
        axe(dev, script);

        dev.open("/consent/choices");
        assertThat(choice(dev, place).innerText()).doesNotContain("Stop this");
        assertThat(dev.open("/consent/receipts")).isEqualTo(200);
        axe(dev, script);
    }

    private static Locator choice(Visit visit, String place) {
        return visit.page().locator(".choice", new Page.LocatorOptions().setHasText(place));
    }

    @Test
    void notNowAndHelpDecideNothing(Browsers browsers) {
        Visit amina = browsers.staff("amina");
        Visit claire = browsers.staff("claire");
        String study = "the yearly study " + UUID.randomUUID();
        String ask = Asking.ask(amina, Asking.idOf(claire), study, "");
        claire.open("/consent/ask?id=" + ask);
        claire.page().locator(".four button").nth(3).click();
        claire.page().waitForURL("**/consent/choices?**");
        assertThat(choice(claire, study).innerText()).contains("We ring you");
        amina.open("/consent/help");
        assertThat(amina.page().locator("main").innerText()).containsIgnoringCase("claire");
        amina.axe().picture("consent-help");
        amina.page()
                .locator("li.choice:has(input[value='" + ask + "'])")
                .getByText("I rang them")
                .click();
        amina.page().waitForURL("**said=consent.rangSaid");

        claire.open("/consent/ask?id=" + ask);
        claire.page().locator(".four button").nth(2).click();
        claire.page().waitForURL("**/consent/choices?**");
        assertThat(choice(claire, study).innerText()).contains("Not now", "We ask once more on");
        claire.axe();
    }

    @Test
    void theApiAnswersAsThePagesDo(Browsers browsers) {
        Visit amina = browsers.staff("amina");
        Visit ruth = browsers.staff("ruth");
        String ask = Asking.ask(amina, Asking.idOf(ruth), "the study of buses", "");
        assertThat(amina.get("/alongside/api/consent/asks/" + ask).status()).isEqualTo(404);
        assertThat(browsers.visitor().get("/alongside/api/consent/choices").status())
                .isEqualTo(403);
        JsonNode question = ruth.get("/alongside/api/consent/asks/" + ask).json();
        assertThat(question.get("wording").get("question").asText()).contains("the study of buses");
        assertThat(ruth.get("/alongside/api/consent/asks").text()).contains(ask);

        Map<String, String> yes = Map.of(
                "answer",
                "YES",
                "rendition",
                question.get("rendition").asText(),
                "command",
                UUID.randomUUID().toString());
        String path = "/alongside/api/consent/asks/" + ask + "/answer";
        ruth.open("/consent/choices");
        assertThat(Asking.post(amina, path, yes).status()).isEqualTo(404);
        String first = Asking.post(ruth, path, yes).text();
        assertThat(first).contains("GIVEN");
        assertThat(Asking.post(ruth, path, yes).text()).isEqualTo(first);
        assertThat(Asking.post(ruth, path, Map.of("answer", "YES")).status()).isEqualTo(400);

        String record = first.replaceAll("(?s).*\"record\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        String receipt = first.replaceAll("(?s).*\"receipt\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        assertThat(ruth.get("/alongside/api/consent/receipts/" + receipt + "/json-ld")
                        .json()
                        .get("@type")
                        .asText())
                .isEqualTo("dpv:ConsentReceipt");
        assertThat(amina.get("/alongside/api/consent/receipts/" + receipt).status())
                .isEqualTo(404);
        String stop = "/alongside/api/consent/choices/" + record + "/withdrawal";
        assertThat(Asking.post(amina, stop, Map.of()).status()).isEqualTo(404);
        assertThat(Asking.post(ruth, stop, Map.of()).text()).contains("WITHDRAWN");
        assertThat(ruth.get("/alongside/api/consent/choices").text())
                .contains("WITHDRAWN")
                .doesNotContain("GIVEN");
    }

    /** Axe itself is script; pages without it are judged by the same markup with it. */
    private static void axe(Visit visit, boolean script) {
        if (script) {
            visit.axe();
        }
    }
}
