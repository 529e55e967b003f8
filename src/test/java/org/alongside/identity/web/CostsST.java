package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How costs are met: written once, seen by the person and their contact alone, and where an invitation begins. */
@OnServer
class CostsST {
    private static final String TAXI = "A walrus taxi, booked by you";

    @Test
    @Tag("boards-G40")
    void costsAccessAndContactAreSeenByPersonAndContactAloneAndFillTheInvitation(
            AlongsideServer server, Browsers browsers) throws Exception {
        Caller.staff(server, "it");
        Web amina = Caller.staff(server, "amina");
        UUID joanId = Caller.newMember(server, "Joan Reed", "amina");
        UUID tomId = Caller.newMember(server, "Tom Baker", "amina");
        Visit joan = browsers.visitor();
        joan.open("/g/i/" + Caller.slip(amina, joanId).token());
        joan.button("Yes, it is me").click();
        joan.page().waitForURL("**/home");
        joan.open("/me");
        joan.link("How my costs are met").click();
        joan.page().getByLabel("Getting here and home").fill(TAXI);
        joan.page().getByLabel("Money back").fill("To account 12345678");
        joan.expect("status of 400").button("Save").click();
        joan.page()
                .getByText("This looks like the number of an account")
                .first()
                .waitFor();
        assertThat(joan.page().getByLabel("Getting here and home").inputValue()).isEqualTo(TAXI);
        joan.axe().holdsOnASmallScreen().picture("costs-mistake");
        joan.page().getByLabel("Money back").fill("Cash on the day");
        joan.button("Save").click();
        joan.page().getByText("The note is kept.").waitFor();
        joan.axe().picture("costs-mine");
        joan.button("Easy Read").click();
        joan.page().getByText("Do not write bank numbers here.").waitFor();
        joan.picture("costs-mine-easy");
        joan.button("Easy Read").click();
        joan.open("/identity/records");
        assertThat(joan.page().content()).as("her own records hold it").contains("walrus");

        Web tom = new Web(server);
        Caller.enter(tom, Caller.slip(amina, tomId));
        Web claire = Caller.staff(server, "claire");
        for (Web other : new Web[] {tom, claire}) {
            for (String path : new String[] {
                "/identity/costs?person=" + joanId,
                "/identity/slip?person=" + joanId,
                "/identity/pack?person=" + joanId,
                "/api/costs/of/" + joanId,
                "/api/needs/of/" + joanId
            }) {
                assertThat(other.get(path).statusCode()).as(path).isIn(403, 404);
            }
            for (String path : new String[] {
                "/api/costs",
                "/boards/find?q=walrus",
                "/identity/member?person=" + joanId,
                "/api/me",
                "/identity/members"
            }) {
                assertThat(other.get(path).body()).as(path).doesNotContain(TAXI);
            }
        }

        Visit contact = browsers.staff("amina");
        contact.open("/enter/staff");
        contact.open("/identity/member?person=" + joanId);
        contact.page().getByText(TAXI).waitFor();
        contact.axe().holdsOnASmallScreen().picture("member-costs");
        contact.link("Make a new way in")
                .or(contact.page().locator("a[href*='/identity/slip']"))
                .first()
                .click();
        contact.settled();
        assertThat(contact.page().locator("textarea").first().inputValue()).contains(TAXI, "Cash on the day");
        contact.page().getByText("What they told you before").waitFor();
        contact.axe().holdsOnASmallScreen().picture("slip-filled");
    }
}
