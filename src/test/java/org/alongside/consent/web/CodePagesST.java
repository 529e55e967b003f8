package org.alongside.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Rows;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for people who have only the code of a receipt. */
@OnServer
class CodePagesST {
    private static String name(Visit visit) {
        return visit.get("/alongside/api/me").json().at("/person/name").asText();
    }

    /** Whoever tried codes from this address before is not what is looked at here. */
    @BeforeEach
    void nobodyHasTried(AlongsideServer server) throws SQLException {
        Rows.change(server, "delete from alongside_attempt");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("consent-23")
    void whoHasACodeAndTheNameSeesStopsAndGives(boolean script, Browsers browsers) {
        String code = DataPages.receiptCode(browsers, "the study " + UUID.randomUUID());
        String name = name(browsers.staff("it"));
        Visit guest = (script ? browsers.visitor() : browsers.visitorWithoutScript()).expect("status of 4");
        assertThat(guest.open("/consent/code")).isEqualTo(200);
        if (script) {
            guest.inBothWordings("consent-code");
        }
        guest.page().getByLabel("Code of the receipt").fill(code);
        guest.page().getByLabel("Your name").fill("Somebody Else");
        guest.button("Show my answer").click();
        guest.page().waitForLoadState();
        assertThat(guest.page().locator("main").innerText()).contains("no receipt with that code for that name");
        assertThat(guest.page().getByLabel("Code of the receipt").inputValue()).isEqualTo(code);
        guest.page().getByLabel("Your name").fill(name);
        guest.button("Show my answer").click();
        guest.page().locator("#known\\:stop").waitFor();
        assertThat(guest.page().content()).doesNotContain(">" + name + "<");
        if (script) {
            guest.axe().picture("consent-code-found");
        }
        guest.button("Stop this").click();
        guest.page().locator(".reading-code").waitFor();
        String fresh = guest.page().locator(".reading-code").innerText();
        assertThat(fresh).matches("[A-Z]+-\\d{4}-[A-Z]+").isNotEqualTo(code);
        if (script) {
            guest.axe().picture("consent-code-stopped");
        }
        guest.open("/consent/code");
        guest.page().getByLabel("Code of the receipt").fill(fresh.toLowerCase(Locale.ROOT));
        guest.page().getByLabel("Your name").fill(name);
        guest.button("Show my answer").click();
        guest.page().locator(".four button").first().waitFor();
        assertThat(guest.page().locator(".four button").count()).isEqualTo(4);
        if (script) {
            guest.axe().picture("consent-code-give");
        }
        guest.page().locator(".four button").first().click();
        guest.page().locator(".reading-code").waitFor();
        assertThat(guest.page().locator("main").innerText()).contains("You said yes");
    }

    @Test
    @Tag("consent-23")
    void theApiRefusesAlikeAndNeedsTheGuard(Browsers browsers) {
        String code = DataPages.receiptCode(browsers, "the guarded study " + UUID.randomUUID());
        Visit guest = browsers.visitor();
        guest.open("/consent/code");
        APIResponse wrongName =
                Asking.post(guest, "/alongside/api/consent/codes/look", Map.of("code", code, "name", "Nobody"));
        APIResponse wrongCode = Asking.post(
                guest, "/alongside/api/consent/codes/look", Map.of("code", "FERN-0001-OTTER", "name", "Nobody"));
        assertThat(wrongName.status()).isEqualTo(wrongCode.status()).isEqualTo(404);
        assertThat(wrongName.text()).isEqualTo(wrongCode.text());
        String origin = guest.page().url().replaceAll("(https?://[^/]+).*", "$1");
        assertThat(guest.api()
                        .post(origin + "/alongside/api/consent/codes/withdrawal")
                        .status())
                .isEqualTo(403);
    }
}
