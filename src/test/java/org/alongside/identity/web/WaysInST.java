package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Test;

/** Making a way in, in every form it can have, and asking for a new one. */
@OnServer
class WaysInST {
    @Test
    void aWayInIsPrintedSentOrHandedOver(AlongsideServer server, Browsers browsers) throws SQLException {
        Caller.staff(server, "amina");
        UUID id = Caller.newMember(server, "Gareth Pugh", "amina");
        Visit amina = browsers.staff("amina");
        amina.open("/enter/staff");
        String page = "/identity/slip?person=" + id;
        amina.open(page);
        amina.axe().picture("way-in");
        paper(amina, page, "Printed slip, A4", "slip-a4");
        paper(amina, page, "large print", "slip-large");
        paper(amina, page, "Letter in Easy Read", "letter-easy");

        amina.open(page);
        choose(amina, "By hand");
        amina.page().getByLabel("In your own words").fill("Come and have tea with us.");
        amina.button("Make it").click();
        amina.page().getByText("Read it out, or let them write it down").waitFor();
        assertThat(amina.page().locator("b.secret").textContent()).matches("[2-9A-Z]{4} [2-9A-Z]{4}");
        amina.axe().picture("way-by-hand");

        amina.open(page);
        choose(amina, "Text message");
        amina.expect("status of 400").button("Make it").click();
        amina.page().getByText("Write the number you send it to").first().waitFor();
        amina.axe().picture("way-in-mistake");
        amina.page().getByLabel("Telephone number").fill("07700 900123");
        amina.page().getByLabel("In your own words").fill("Come and have tea with us.");
        amina.button("Make it").click();
        amina.page().getByText("Send this from your telephone").waitFor();
        assertThat(amina.page().locator(".message").textContent())
                .contains("Hello Gareth. Come and have tea with us.", "/g/i/", "0808 157 0142");
        assertThat(amina.link("Open a text message").getAttribute("href"))
                .startsWith("sms:07700900123?body=Hello%20Gareth")
                .doesNotContain("+");
        amina.axe().picture("way-text");

        amina.open(page);
        assertThat(amina.page().getByLabel("Telephone number").inputValue())
                .as("kept for the next time")
                .isEqualTo("07700 900123");
        choose(amina, "Email");
        amina.page().getByLabel("Email address").fill("gareth@example.org");
        amina.expect("status of 409").button("Make it").click();
        amina.page().getByText("No mail leaves this installation").first().waitFor();
    }

    @Test
    void aMemberInvitesNobody(AlongsideServer server) throws SQLException {
        Web amina = Caller.staff(server, "amina");
        UUID other = Caller.newMember(server, "Lena Fox", "amina");
        Web member = new Web(server);
        Caller.enter(member, Caller.slip(amina, Caller.newMember(server, "Ivor Bell", "amina")));
        assertThat(member.get("/identity/slip?person=" + other).statusCode()).isEqualTo(403);
        HttpResponse<String> asked = member.json("POST", "/api/members/" + other + "/invitation", "{}", member.guard());
        assertThat(asked.statusCode()).isEqualTo(403);
        HttpResponse<String> byAmina = amina.json("POST", "/api/members/" + other + "/invitation", "{}", amina.guard());
        assertThat(byAmina.statusCode()).isEqualTo(200);
        assertThat(byAmina.body()).contains("\"way\":\"SLIP\"", "/g/i/");
    }

    @Test
    void anOldLinkOffersANewOneAndNeedsNoTyping(AlongsideServer server, Browsers browsers) throws SQLException {
        Web amina = Caller.staff(server, "amina");
        UUID id = Caller.newMember(server, "Hettie Grey", "amina");
        Caller.Slip old = Caller.slip(amina, id);
        Caller.Slip now = Caller.slip(amina, id);
        Visit hettie = browsers.visitor();
        hettie.page().setViewportSize(320, 640);
        hettie.open("/g/i/" + old.token());
        hettie.axe().picture("way-over");
        keyTo(hettie.page(), "Send me a new one");
        hettie.page().getByText("We have asked for a new one").waitFor();
        hettie.axe();
        assertThat(amina.get("/home").body()).contains("Hettie Grey holds a way in that no longer works");
        hettie.open("/g/i/" + now.token());
        hettie.axe();
        keyTo(hettie.page(), "Yes, it is me");
        hettie.page().waitForURL("**/home");
        hettie.axe();
        int wide = ((Number) hettie.page().evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(wide).as("320 px wide is a 1280 px screen at 400 %").isLessThanOrEqualTo(320);
    }

    private static void paper(Visit amina, String page, String way, String picture) {
        amina.open(page);
        choose(amina, way);
        amina.button("Make it").click();
        amina.page().locator(".a4 .secret").waitFor();
        amina.page()
                .emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        int height = ((Number) amina.page().evaluate("document.querySelector('.a4').scrollHeight")).intValue();
        int sheet = ((Number) amina.page().evaluate("Math.round(297 / 25.4 * 96)")).intValue();
        assertThat(height).as(way + " fits one sheet").isLessThanOrEqualTo(sheet + 1);
        amina.axe().picture(picture);
        amina.page()
                .emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
    }

    private static void choose(Visit visit, String way) {
        visit.page()
                .getByLabel(way, new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
    }

    /** With the keyboard alone, from the top of the page. */
    static void keyTo(Page page, String button) {
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("Tab");
            Object on =
                    page.evaluate("(document.activeElement.value || document.activeElement.textContent || '').trim()");
            if (button.equals(on)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + button);
    }
}
