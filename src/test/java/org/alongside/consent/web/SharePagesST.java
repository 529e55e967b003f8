package org.alongside.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the member's page to the question that names one body. */
@OnServer
class SharePagesST {
    @Test
    @Tag("consent-16")
    void theBodyIsChosenFromTheListAndNamedInTheQuestion(AlongsideServer server, Browsers browsers)
            throws SQLException {
        Visit ruth = browsers.staff("ruth");
        String name = "Eastmere Trust " + UUID.randomUUID().toString().substring(0, 6);
        ruth.open("/consent/bodies");
        ruth.page().locator("input[id$=name]").fill(name);
        ruth.page().locator("input[id$=contact]").fill("01632 960000");
        ruth.button("Add this body").click();
        ruth.page().waitForURL("**said=consent.bodyAddedSaid");

        Visit member = Leading.member(server, browsers);
        String id = Leading.idOf(server, member);
        Visit amina = browsers.staff("amina").expect("status of 4");
        amina.open("/identity/member?person=" + id);
        amina.axe().holdsOnASmallScreen();
        amina.link("Share with a named body").click();
        amina.page().waitForURL("**/consent/share?**");
        Leading.look(amina, "consent-share");
        amina.button("Put this question").click();
        amina.settled();
        assertThat(amina.page().locator(".problems").innerText()).contains("Choose which");
        Leading.look(amina, "consent-share-mistake");
        amina.page().getByLabel(name).check();
        amina.button("Put this question").click();
        amina.page().waitForURL("**said=consent.shareAskedSaid");
        assertThat(amina.page().locator("main").innerText()).contains("Asked already", "not to be shared now");
        amina.inBothWordings("consent-share-asked");
        assertThat(amina.get("/alongside/api/consent/asks/bodies/" + id).text()).contains(name);

        member.open("/home");
        member.page().locator("a[href*='/consent/ask?']").first().click();
        member.page().waitForURL("**/consent/ask?**");
        assertThat(member.page().locator("h1").innerText()).contains(name);
        member.page().locator(".four button").first().click();
        member.page().waitForURL("**/consent/receipt?**");
        amina.open("/consent/share?person=" + id);
        assertThat(amina.page().locator("main").innerText()).contains("May be shared now");

        Visit dev = browsers.staff("dev").expect("status of 404");
        assertThat(dev.open("/consent/share?person=" + id)).isEqualTo(404);
        assertThat(dev.get("/alongside/api/consent/asks/bodies/" + id).status()).isEqualTo(404);
    }
}
