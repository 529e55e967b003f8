package org.alongside.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A lead plans something new to ask about, on the page and in the API; nobody else does. */
@OnServer
class NewPurposePagesST {
    @Test
    @Tag("consent-8")
    void plannedOnThePageWrittenAsADraftAndThrownAway(Browsers browsers) {
        Visit ruth = browsers.staff("ruth").expect("status of 4");
        ruth.open("/consent/notices");
        ruth.link("Ask about something new").click();
        ruth.page().waitForURL("**/consent/new-purpose");
        ruth.inBothWordings("consent-new-purpose");

        String code = code();
        Leading.field(ruth.page(), "name").fill("A film of our board");
        Leading.field(ruth.page(), "code").fill("a film");
        ruth.page().locator("select[id$=aim]").selectOption("RECORDS");
        choose(ruth, "undo", "NO");
        choose(ruth, "explicit", "NO");
        choose(ruth, "basisPERSON", "CONSENT");
        choose(ruth, "basisSTAFF", "LEGITIMATE_INTERESTS");
        ruth.page().locator("textarea[id$=':whySTAFF']").fill("We are your employer.");
        start(ruth);
        assertThat(ruth.page().locator(".problems").innerText()).contains("capital letters");
        assertThat(Leading.field(ruth.page(), "name").inputValue()).isEqualTo("A film of our board");
        Leading.field(ruth.page(), "code").fill(code.toLowerCase(Locale.ROOT));
        start(ruth);
        assertThat(ruth.page().locator("textarea[id$=':whyEasySTAFF']").getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(ruth.page()
                        .locator("input[name$=basisSTAFF][value=LEGITIMATE_INTERESTS]")
                        .isChecked())
                .isTrue();
        Leading.look(ruth, "consent-new-purpose-mistake");
        ruth.page().locator("textarea[id$=':whyEasySTAFF']").fill("You work for us.");
        start(ruth);
        ruth.page().waitForURL("**/consent/draft?**");
        String draft = ruth.page().url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        assertThat(ruth.page().locator("h1").innerText()).isEqualTo("A film of our board");
        Leading.look(ruth, "consent-new-draft");
        ruth.open("/consent/draft-words?id=" + draft + "&form=STANDARD");
        Leading.look(ruth, "consent-new-words");
        ruth.open("/consent/notices");
        assertThat(ruth.page().locator("#p-" + code).innerText()).isEqualTo("A film of our board");
        Leading.look(ruth, "consent-notices-planned");
        ruth.open("/consent/grounds?purpose=" + code + "&audience=STAFF");
        assertThat(ruth.page().locator("textarea[id$=':whyEasy']").inputValue()).isEqualTo("You work for us.");

        Visit dev = browsers.staff("dev").expect("status of 403");
        assertThat(dev.open("/consent/new-purpose")).isEqualTo(403);
        ruth.open("/consent/draft?id=" + draft);
        ruth.button("Throw the draft away").click();
        ruth.page().waitForURL("**/consent/notices?**");
        assertThat(ruth.page().locator("#p-" + code).count()).isZero();
    }

    @Test
    @Tag("consent-8")
    void theApiPlansAsThePageDoesAndNobodyIsAskedYet(Browsers browsers) {
        Visit ruth = browsers.staff("ruth");
        ruth.open("/consent/choices");
        Visit dev = browsers.staff("dev");
        dev.open("/consent/choices");
        String code = code();
        Map<String, Object> plan = Map.of(
                "code",
                code,
                "name",
                "A film of our board",
                "aim",
                "RECORDS",
                "explicit",
                false,
                "validityDays",
                90,
                "retentionDays",
                400,
                "irreversible",
                true,
                "members",
                Map.of("basis", "CONSENT"));
        String path = "/alongside/api/consent/notices";
        assertThat(Asking.post(dev, path, plan).status()).isEqualTo(403);
        assertThat(Asking.post(ruth, path, Map.of("code", code)).status()).isEqualTo(400);
        var planned = Asking.post(ruth, path, plan);
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        assertThat(Asking.post(ruth, path, plan).text()).contains("There is something with this code already");
        var asked = Asking.post(
                dev,
                "/alongside/api/consent/asks",
                Map.of("person", UUID.randomUUID().toString(), "purpose", code, "place", "here", "words", ""));
        assertThat(asked.status()).isEqualTo(404);
        String draft = planned.text().replaceAll("(?s).*\"draft\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        ruth.open("/consent/draft?id=" + draft);
        ruth.button("Throw the draft away").click();
        ruth.page().waitForURL("**/consent/notices?**");
    }

    private static void start(Visit ruth) {
        ruth.button("Go on to the words").click();
        ruth.page().waitForLoadState();
    }

    private static void choose(Visit ruth, String field, String value) {
        ruth.page().locator("input[name$=" + field + "][value=" + value + "]").check();
    }

    private static String code() {
        return "FILM_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
