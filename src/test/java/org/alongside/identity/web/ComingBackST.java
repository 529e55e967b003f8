package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.Caller.Slip;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coming back: to a device of one's own, to a shared one, and to one where somebody else is by now. */
@OnServer
class ComingBackST {
    @Test
    @Tag("host-22")
    void lookingSpendsNothingAndTheSixthUseIsOfferedANewOne(AlongsideServer server) throws SQLException {
        Web amina = Caller.staff(server, "amina");
        UUID id = Caller.newMember(server, "Nia Rees", "amina");
        Slip slip = Caller.slip(amina, id);
        String before = invitation(server, id);
        for (int look = 0; look < 20; look++) {
            assertThat(new Web(server).get("/g/i/" + slip.token()).body()).contains("Yes, it is me");
            HttpResponse<String> head = new Web(server).ask("HEAD", "/g/i/" + slip.token());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().allValues("Set-Cookie"))
                    .noneMatch(it -> it.startsWith("alongside-session=") || it.startsWith("alongside-device="));
        }
        assertThat(invitation(server, id)).isEqualTo(before);
        for (int use = 0; use < 5; use++) {
            Web nia = new Web(server);
            assertThat(Caller.enter(nia, slip).statusCode()).isEqualTo(302);
            assertThat(nia.get("/home").body()).contains("Nia Rees");
        }
        Web sixth = new Web(server);
        Slip another = Caller.slip(amina, Caller.newMember(server, "Una Lowe", "amina"));
        Map<String, String> form = new LinkedHashMap<>(
                Web.hidden(sixth.get("/g/i/" + another.token()).body(), "name=\"door:enter\""));
        form.put("token", slip.token());
        form.put("door:enter", "go");
        HttpResponse<String> refused = sixth.post("/identity/invited", form);
        assertThat(refused.body()).contains("Send me a new one", "0808 157 0142");
        assertThat(sixth.cookie("alongside-session")).isEmpty();
    }

    @Test
    void onesOwnDeviceOpensByItselfAndIsEndedOnOnesOwnPage(AlongsideServer server, Browsers browsers) throws Exception {
        Visit lena = enter(server, browsers, "Lena Hart", "It is my own");
        assertThat(lena.button("Finish").count()).isZero();
        Cookie device = cookie(lena, "alongside-device");
        forget(lena, "alongside-session");
        lena.open("/home");
        assertThat(lena.page().locator("h1").textContent()).contains("Lena");
        assertThat(cookie(lena, "alongside-device").value).isNotEqualTo(device.value);
        lena.open("/me");
        lena.page().getByText("This device, since").waitFor();
        lena.axe().holdsOnASmallScreen().picture("me-devices");
        lena.button("Forget this device").click();
        lena.page().waitForURL("**/identity/left");
        lena.open("/home");
        lena.page().waitForURL("**/come-in");
    }

    @Test
    @Tag("host-24")
    void aCopyOfTheCookieEndsBoth(AlongsideServer server, Browsers browsers) throws Exception {
        Visit lena = enter(server, browsers, "Nell Hart", "It is my own");
        String copy = cookie(lena, "alongside-device").value;
        forget(lena, "alongside-session");
        lena.open("/home");
        execute(server, "update alongside_device set rotated_at = rotated_at - interval '1 minute'");
        Web thief = new Web(server);
        thief.plant("alongside-device", copy);
        assertThat(thief.get("/home", "Accept", "text/html").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/come-in");
        lena.open("/home");
        lena.page().waitForURL("**/come-in");
        assertThat(Caller.staff(server, "amina").get("/home").body())
                .contains("What lets Nell Hart in on a device of their own was used from two places");
        try (Connection connection = server.database();
                var told = connection
                        .createStatement()
                        .executeQuery("select what from alongside_person_news n join alongside_person p on p.id ="
                                + " n.person where p.name = 'Nell Hart' and what = 'deviceCopied'")) {
            assertThat(told.next()).as("and she herself").isTrue();
            assertThat(told.next()).isFalse();
        }
    }

    @Test
    void onASharedDeviceFinishIsOnEveryPageAndLeavesNothing(AlongsideServer server, Browsers browsers)
            throws Exception {
        Visit tom = enter(server, browsers, "Tom Beck", "");
        for (String page : List.of("/home", "/me", "/consent/choices", "/boards/list", "/meetings/list", "/privacy")) {
            tom.open(page);
            assertThat(tom.button("Finish").count()).as(page).isEqualTo(1);
            assertThat(tom.page().locator(".here").textContent()).contains("You are Tom Beck");
        }
        tom.open("/home");
        tom.axe().holdsOnASmallScreen().picture("home-shared");
        tom.page()
                .evaluate(
                        "sessionStorage.setItem('alongside:draft:x', 'a secret'); localStorage.setItem('alongside:y', 'z')");
        tom.open("/me");
        tom.button("Finish").click();
        tom.page().waitForURL("**/identity/left");
        tom.axe();
        assertThat(tom.page().evaluate("sessionStorage.length + localStorage.length"))
                .isEqualTo(0);
        assertThat(tom.page().context().cookies().stream().map(it -> it.name))
                .doesNotContain("alongside-session", "alongside-device");
        tom.expect("status of 403").page().goBack();
        assertThat(tom.page().content()).doesNotContain("Tom Beck");
        tom.page().goBack();
        assertThat(tom.page().content()).doesNotContain("Tom Beck");
    }

    @Test
    void aFormOfSomebodyElseSavesNothingAndKeepsTheWords(AlongsideServer server, Browsers browsers) throws Exception {
        Visit ann = enter(server, browsers, "Ann Moss", "");
        ann.open("/me");
        Page anns = ann.page();
        String words = "I look after my mother and I paint";
        anns.getByLabel("How you describe yourself").fill(words);
        Web amina = Caller.staff(server, "amina");
        Slip bens = Caller.slip(amina, Caller.newMember(server, "Ben Moss", "amina"));
        Page second = ann.newTab();
        ann.open("/g/i/" + bens.token());
        ann.button("Yes, it is me").click();
        second.waitForURL("**/home");
        anns.bringToFront();
        ann.expect("status of 409");
        anns.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, Visit.named("Save"))
                .click();
        anns.getByText("You are Ben Moss. Nothing was saved.").waitFor();
        assertThat(anns.locator("textarea").inputValue()).isEqualTo(words);
        assertThat(anns.locator(".here").textContent()).contains("You are Ben Moss");
        try (Connection connection = server.database();
                var found = connection
                        .createStatement()
                        .executeQuery("select count(*) from alongside_person where described_as = '" + words + "'")) {
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }

    @Test
    void whatIsSentAfterTheEndIsNotLost(AlongsideServer server, Browsers browsers) throws Exception {
        Visit eve = enter(server, browsers, "Eve Stone", "");
        eve.open("/me");
        eve.page().getByLabel("How you describe yourself").fill("I have written this for a long time");
        execute(
                server,
                "delete from alongside_session where person = (select id from alongside_person where name = 'Eve Stone')");
        eve.expect("status of 409").button("Save").click();
        eve.page().getByText("You have been signed out").first().waitFor();
        assertThat(eve.page().locator("textarea").inputValue()).isEqualTo("I have written this for a long time");
        eve.axe().holdsOnASmallScreen().picture("signed-out-with-words");
    }

    @Test
    void theEndIsSaidFiveMinutesBeforeAndOneButtonKeepsIt(AlongsideServer server, Browsers browsers) throws Exception {
        Visit ida = enter(server, browsers, "Ida Wells", "");
        ida.page().clock().install();
        ida.open("/me");
        ida.page().getByLabel("How you describe yourself").fill("I am in the middle of a sentence");
        execute(
                server,
                "update alongside_session set seen_at = seen_at - interval '116 minutes'"
                        + " where person = (select id from alongside_person where name = 'Ida Wells')");
        ida.page().clock().fastForward(250_000);
        ida.button("Stay signed in").waitFor();
        assertThat(ida.page().locator(".ending [role=alert]").textContent()).contains("five minutes");
        ida.axe().picture("session-ends-soon");
        ida.button("Stay signed in").click();
        ida.page()
                .locator(".ending")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        assertThat(ida.page().getByLabel("How you describe yourself").inputValue())
                .isEqualTo("I am in the middle of a sentence");
        ida.button("Save").click();
        ida.page().getByText("This is how others see you now").waitFor();
    }

    private static Visit enter(AlongsideServer server, Browsers browsers, String name, String device)
            throws SQLException {
        Web amina = Caller.staff(server, "amina");
        Slip slip = Caller.slip(amina, Caller.newMember(server, name, "amina"));
        Visit visit = browsers.visitor();
        visit.open("/g/i/" + slip.token());
        visit.axe().holdsOnASmallScreen().picture("door-link");
        assertThat(visit.page().locator("input[type=radio]:checked").count())
                .as("nothing is chosen")
                .isZero();
        if (!device.isEmpty()) {
            visit.page().getByLabel(device).check();
        }
        visit.button("Yes, it is me").click();
        visit.page().waitForURL("**/home");
        return visit;
    }

    private static Cookie cookie(Visit visit, String name) {
        return visit.page().context().cookies().stream()
                .filter(it -> it.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void forget(Visit visit, String name) {
        visit.page()
                .context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName(name));
    }

    private static String invitation(AlongsideServer server, UUID person) throws SQLException {
        try (Connection connection = server.database();
                var found = connection
                        .createStatement()
                        .executeQuery("select string_agg(cast(i as text), ';') from alongside_invitation i"
                                + " where person = '" + person + "'")) {
            found.next();
            return found.getString(1);
        }
    }

    private static void execute(AlongsideServer server, String sql) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
