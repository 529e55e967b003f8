package org.alongside.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Test;

/** Step 5 of the journey: a meeting from a card, with the floor, signals, quiet writing and the decision. */
@OnServer
class MeetingJourneyST {
    @Test
    void bothAskToSpeakStopWriteAndTheDecisionReturnsToItsCard(AlongsideServer server, Browsers browsers) {
        Visit amina = enter(browsers.staff("amina"));
        Visit dev = enter(browsers.staff("dev"));
        Press byAmina = new Press(server, amina);
        Press byDev = new Press(server, dev);
        String card = Tables.card(amina, byAmina);

        amina.open("/meetings/plan?card=" + card);
        amina.axe();
        Page plan = amina.page();
        plan.getByLabel("Name of the meeting").fill("Short breaks meeting");
        plan.getByLabel("Day").fill("2027-03-09");
        plan.getByLabel("Place").first().fill("Village hall, step-free");
        plan.getByLabel("Who asked for it").first().fill("Joan Price");
        amina.button("Save the plan").click();
        plan.getByText("The plan is saved").waitFor();
        amina.axe();
        String meeting = plan.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        assertThat(byDev.status("meetings/" + meeting))
                .as("a draft is nobody else's")
                .isEqualTo(404);

        press(amina, "Send it out", "Open the doors");
        press(amina, "Open the doors", "Start the meeting");
        dev.open("/meetings/meeting?id=" + meeting);
        dev.axe();
        dev.button("I am here").click();
        dev.page().getByText("You are here.").waitFor();
        press(amina, "Start the meeting", "Open it: talk");
        press(amina, "Open it: talk", "Nobody is waiting to speak.");

        dev.page().getByRole(AriaRole.HEADING, Visit.named(Tables.QUESTION)).waitFor();
        dev.button("I want to speak").click();
        dev.page().getByText("You are first in line.").waitFor();
        dev.axe();
        Page own = amina.newTab();
        amina.open("/meetings/meeting?id=" + meeting);
        amina.button("I want to speak").click();
        own.getByText("You are second, after " + Tables.DEV + ".").waitFor();
        assertThat(names(byAmina, meeting)).isEqualTo(names(byDev, meeting)).containsExactly(Tables.DEV, Tables.AMINA);
        assertThat(byDev.text("meetings/" + meeting)).contains("First time on this item");

        amina.open("/meetings/facilitate?id=" + meeting);
        amina.axe();
        amina.picture("meetings-facilitate");
        amina.page().locator("#next").click();
        dev.page().getByText("It is your turn.").first().waitFor();
        dev.axe();
        dev.holdsOnASmallScreen().picture("meetings-speaking");
        amina.page().locator(".speaker").getByText(Tables.DEV).waitFor();

        dev.page().locator("#signal-STOP").click();
        amina.page().getByText(Tables.DEV + " asked us to stop.").waitFor();
        assertThat(byAmina.text("meetings/" + meeting)).contains("\"clockStands\":true");
        amina.axe();
        dev.button("Go on").click();
        dev.page().getByText("You asked us to stop.").waitFor(gone());
        assertThat(byAmina.text("meetings/" + meeting)).contains("\"clockStands\":false");

        quietWriting(meeting, amina, dev, byAmina, byDev);
        decide(meeting, card, amina, byAmina);
        notes(meeting, amina, dev);
    }

    private static void quietWriting(String meeting, Visit amina, Visit dev, Press byAmina, Press byDev) {
        amina.button("Pause for all").waitFor();
        amina.page().locator("#press-quiet").click();
        dev.page().getByLabel("Your words").waitFor();
        dev.page().getByLabel("Your words").fill("A night away, near home");
        dev.button("My words are ready").click();
        dev.page().getByText("Your words are ready.").waitFor();
        dev.axe();
        String item = byDev.read("meetings/" + meeting)
                .findPath("agenda")
                .get(0)
                .path("id")
                .asText();
        byDev.write(
                "meetings/" + meeting + "/items/" + item + "/writing",
                Map.of("command", UUID.randomUUID().toString(), "words", "A night away, near home"));
        String seen = byAmina.text("meetings/" + meeting);
        assertThat(seen)
                .as("what is saved while somebody types leaves ready words ready")
                .doesNotContain("A night away")
                .contains("\"still\":1");
        amina.page().getByText("1 of 2 are still writing.").waitFor();
        assertThat(byDev.text("meetings/" + meeting)).contains("A night away").doesNotContain("\"still\"");
        amina.expect("status of 400");
        amina.button("Show the words").click();
        amina.page().getByText("Say why you end it now.").waitFor();
        amina.page().getByLabel("Ending early? Say why").fill("Everyone else is ready");
        amina.button("Show the words").click();
        dev.page().getByText("A night away, near home").first().waitFor();
        dev.axe();
        assertThat(byAmina.text("meetings/" + meeting)).contains("A night away");
    }

    private static void decide(String meeting, String card, Visit amina, Press byAmina) {
        amina.open("/meetings/facilitate?id=" + meeting);
        Page page = amina.page();
        amina.holdsOnASmallScreen();
        amina.link("Close this item").click();
        page.getByLabel("Agreed", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("What was decided, in one sentence").fill("We ask for two nights a month near home.");
        amina.button("Close the item").click();
        page.getByText("Say why.").first().waitFor();
        assertThat(page.getByLabel("What was decided, in one sentence").inputValue())
                .startsWith("We ask for two");
        amina.axe();
        page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true))
                .fill("Both sides said that distance is what stops people.");
        amina.button("Close the item").click();
        page.getByText("The item is closed.").waitFor();
        amina.axe();
        JsonNode decisions = byAmina.read("cards/" + card).path("decisions");
        assertThat(decisions).hasSize(1);
        assertThat(decisions.get(0).path("outcome").asText()).isEqualTo("AGREED");
        assertThat(decisions.get(0).path("reason").asText()).contains("distance is what stops people");
        amina.open("/boards/card?id=" + card);
        page.getByText("We ask for two nights a month near home.").first().waitFor();
    }

    private static void notes(String meeting, Visit amina, Visit dev) {
        amina.open("/meetings/facilitate?id=" + meeting);
        press(amina, "End the meeting", "Notes are ready to read");
        dev.open("/meetings/notes?id=" + meeting);
        dev.axe();
        dev.holdsOnASmallScreen().picture("meetings-notes");
        assertThat(dev.page().locator("main").innerText())
                .contains("We ask for two nights a month near home.")
                .contains("distance is what stops people")
                .doesNotContain(Tables.DEV);
    }

    @Test
    void repeatedCommandIsAnsweredTheSameAndStaleMoveGetsTheFreshState(AlongsideServer server, Browsers browsers) {
        Visit amina = enter(browsers.staff("amina"));
        Press byAmina = new Press(server, amina);
        String meeting = Tables.running(byAmina);
        String command = UUID.randomUUID().toString();
        Map<String, Object> raise = Map.of("command", command);
        String first = byAmina.write("meetings/" + meeting + "/floor/raise", raise);
        assertThat(byAmina.write("meetings/" + meeting + "/floor/raise", raise)).isEqualTo(first);
        assertThat(names(byAmina, meeting)).containsExactly(Tables.AMINA);

        long seen = byAmina.read("meetings/" + meeting)
                .path("meeting")
                .path("revision")
                .asLong();
        byAmina.command(meeting, "floor/next", Map.of());
        APIResponse stale = byAmina.send(
                "meetings/" + meeting + "/floor/done",
                Map.of("command", UUID.randomUUID().toString(), "seen", seen));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("\"present\"").contains(Tables.AMINA).contains("meetings.changedMeanwhile");
        assertThat(byAmina.read("meetings/" + meeting)
                        .path("speaking")
                        .path("name")
                        .asText())
                .isEqualTo(Tables.AMINA);
    }

    @Test
    void everythingWorksWithoutScript(AlongsideServer server, Browsers browsers) {
        Visit scripted = enter(browsers.staff("amina"));
        Press byAmina = new Press(server, scripted);
        String meeting = Tables.running(byAmina);
        Visit plain = browsers.staffWithoutScript("amina");
        plain.open("/enter/staff?to=/alongside/meetings/list");
        plain.open("/meetings/meeting?id=" + meeting);
        plain.button("I want to speak").click();
        plain.settled();
        assertThat(plain.page().getByText("You are first in line.").count()).isEqualTo(1);
        plain.open("/meetings/facilitate?id=" + meeting);
        plain.page().locator("#next").click();
        plain.settled();
        assertThat(plain.page().locator(".speaker").innerText()).contains(Tables.AMINA);
        plain.page().locator("#press-undo").click();
        plain.settled();
        assertThat(plain.page().locator("#next").innerText()).contains(Tables.AMINA);
    }

    @Test
    void nobodyButThosePresentLearnsOfMeeting(AlongsideServer server, Browsers browsers) {
        Press byAmina = new Press(server, enter(browsers.staff("amina")));
        String meeting = Tables.running(byAmina);
        Visit claire = enter(browsers.staff("claire")).expect("status of 404");
        assertThat(claire.open("/meetings/meeting?id=" + meeting)).isEqualTo(404);
        Press byClaire = new Press(server, enter(claire));
        assertThat(byClaire.status("meetings/" + meeting)).isEqualTo(404);
        assertThat(byClaire.send(
                                "meetings/" + meeting + "/signals/stop",
                                Map.of("command", UUID.randomUUID().toString(), "seen", 1))
                        .status())
                .isEqualTo(404);
        assertThat(byClaire.text("meetings")).doesNotContain(meeting);
    }

    private static Visit enter(Visit visit) {
        visit.open("/enter/staff?to=/alongside/meetings/list");
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        visit.open("/meetings/list");
        return visit;
    }

    private static void press(Visit visit, String button, String then) {
        visit.button(button).first().click();
        visit.page().getByText(then).first().waitFor();
        visit.axe();
    }

    private static List<String> names(Press by, String meeting) {
        return by.read("meetings/" + meeting).path("queue").findValuesAsText("name");
    }

    private static com.microsoft.playwright.Locator.WaitForOptions gone() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }
}
