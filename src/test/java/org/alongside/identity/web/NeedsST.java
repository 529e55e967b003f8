package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Test;

/** Saying once what helps, and choosing who may know. */
@OnServer
class NeedsST {
    @Test
    void aMemberSaysWhatHelpsAndWhoMayKnow(AlongsideServer server, Browsers browsers) throws SQLException, IOException {
        Web amina = Caller.staff(server, "amina");
        UUID id = Caller.newMember(server, "Winnie Cole", "amina");
        String board = MembersST.board(amina, id);
        Caller.Slip slip = Caller.slip(amina, id);
        Visit winnie = browsers.visitor();
        winnie.open("/g/i/" + slip.token());
        winnie.button("Yes, it is me").click();
        winnie.page().waitForURL("**/home");
        assertThat(winnie.page().getByText("How do we work well with you?").isVisible())
                .isTrue();
        winnie.link("Say what helps").click();
        winnie.settled();
        assertThat(winnie.page().getByLabel("Hearing loop").count())
                .as("first the question")
                .isZero();
        winnie.axe().picture("needs-first");
        winnie.button("Go to the question").click();
        winnie.page()
                .getByText("May we keep a note of what helps you take part?")
                .first()
                .waitFor();
        winnie.axe().picture("needs-question");
        winnie.page()
                .getByLabel("If you say yes, write it here in your own words")
                .fill("Yes, keep it");
        winnie.page().locator(".four button").first().click();
        winnie.page().waitForURL("**/consent/receipt**");
        winnie.link("Say what helps").click();
        winnie.axe().picture("needs-empty");
        winnie.page().getByLabel("Hearing loop").check();
        winnie.page().getByLabel("Print in 18 pt").check();
        winnie.button("This is what helps me").click();
        winnie.page().getByText("Saved. We ask you again").waitFor();
        winnie.axe().picture("needs");
        winnie.button("Everybody in my groups, for: Hearing loop").click();
        winnie.page().getByText("Changed, at once.").waitFor();
        winnie.button("In part, for: Hearing loop").click();
        winnie.page().getByText("You said: In part").waitFor();
        winnie.axe();
        winnie.open("/home");
        assertThat(winnie.page().getByText("How do we work well with you?").count())
                .isZero();

        assertThat(amina.get("/identity/member?person=" + id).body()).contains("Hearing loop", "In part", "18 pt");
        Web claire = Caller.staff(server, "claire");
        MembersST.execute(
                server,
                "update alongside_person set deputy = (select id from alongside_person where principal = 'dev')"
                        + " where id = '" + id + "'");
        assertThat(claire.get("/api/needs/of/" + id).statusCode()).isEqualTo(404);
        Visit organiser = browsers.staff("amina");
        organiser.open("/enter/staff");
        organiser.open("/home/access?board=" + board);
        organiser.axe().picture("access-list");
        String list = organiser.page().locator("main").textContent();
        assertThat(list).contains("Print in 18 pt", "Do this for everybody", "Winnie Cole");
        assertThat(organiser
                        .page()
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("18 pt"))
                        .count())
                .as("by name only what Winnie allowed")
                .isOne();
        String meeting = amina.json("POST", "/api/meetings", """
                        {"title":"What Winnie needs","startsAt":"2027-03-01T10:30:00Z","endsAt":"2027-03-01T12:00:00Z",
                         "people":["%s"],"items":[{"title":"Times","purpose":"DECIDE","minutes":20}]}""".formatted(id), amina.guard())
                .body()
                .replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        organiser.open("/meetings/meeting?id=" + meeting);
        organiser.link("What people need here").click();
        organiser.axe();
        assertThat(organiser.page().locator("main").textContent())
                .contains("What Winnie needs", "Do this for everybody");
        Web other = new Web(server);
        UUID otherId = Caller.newMember(server, "Cerys Vaughan", "amina");
        amina.json("POST", "/api/boards/" + board + "/members", "{\"person\":\"" + otherId + "\"}", amina.guard());
        Caller.enter(other, Caller.slip(amina, otherId));
        assertThat(other.get("/api/access/" + board).body())
                .contains("LOOP", "\"lines\":[]", "\"organises\":false")
                .doesNotContain("LARGE_18");

        winnie.open("/consent/choices");
        winnie.page()
                .getByRole(AriaRole.BUTTON, Visit.named("Stop this"))
                .first()
                .click();
        winnie.page().getByText("stopped").first().waitFor();
        assertThat(amina.get("/identity/member?person=" + id).body()).doesNotContain("Hearing loop", "18 pt");
        assertThat(amina.get("/api/access/" + board).body()).doesNotContain("LOOP");
        assertThat(amina.get("/api/access/meetings/" + meeting).body()).doesNotContain("LOOP", "LARGE_18");
        assertThat(other.get("/api/access/meetings/" + meeting).statusCode()).isEqualTo(404);
    }
}
