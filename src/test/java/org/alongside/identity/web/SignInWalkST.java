package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
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

/**
 * Each way in at 320 px, which is 400 % of a usual screen, with the keyboard alone and as a screen reader reads it: names
 * and roles in the order of the page.
 */
@OnServer
class SignInWalkST {
    @Test
    @Tag("host-27")
    void byTheLinkOrItsSquareNothingIsTyped(AlongsideServer server, Browsers browsers) throws SQLException {
        Visit ada = small(browsers.visitor());
        ada.open("/g/i/" + slip(server, "Ada Quick").token());
        reads(
                ada,
                "link \"Go to the main part\"",
                "button \"Easy Read\"",
                "main",
                "heading \"Hello\" [level=1]",
                "Eastmere Council invites you. Is this for you?",
                "group \"Whose device is this?",
                "radio \"It is my own. Remember me here, so that I come straight in.\"",
                "radio \"It is somebody else’s, or shared. Forget me when I finish.\"",
                "button \"Yes, it is me\"",
                "link \"0808 157 0142\"");
        good(ada);
        WaysInST.keyTo(ada.page(), "Yes, it is me");
        home(ada, "Ada Quick");
    }

    @Test
    @Tag("host-27")
    void byTheCodeOfTheSlipMistakesAreSaidAndPastingWorks(AlongsideServer server, Browsers browsers)
            throws SQLException {
        Slip slip = slip(server, "Ned Slow");
        Visit ned = small(browsers.visitor());
        ned.open("/a");
        reads(
                ned,
                "heading \"Come in\" [level=1]",
                "textbox \"Your code\"",
                "group \"Whose device is this?",
                "button \"Come in\"",
                "button \"Use my passkey\"",
                "link \"0808 157 0142\"",
                "link \"Send me a new link\"");
        good(ned);
        assertThat(ned.page().getByLabel("Your code").getAttribute("autocomplete"))
                .isEqualTo("one-time-code");
        tabTo(ned.page(), "input[type=text]");
        ned.page().keyboard().type("zzzz zzzz");
        ned.expect("status of 409").page().keyboard().press("Enter");
        ned.page().locator("#problems").waitFor();
        assertThat(ned.page().title()).startsWith("Error:");
        assertThat(ned.page().evaluate("document.activeElement.id"))
                .as("where the reader is")
                .isEqualTo("problems");
        reads(ned, "This code or link no longer works. Ring us, or ask for a new one.", "textbox \"Your code\"");
        good(ned);
        tabTo(ned.page(), "input[type=text]");
        ned.page().keyboard().press("Control+a");
        ned.page()
                .keyboard()
                .insertText(" " + slip.code().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        WaysInST.keyTo(ned.page(), "Come in");
        home(ned, "Ned Slow");
    }

    @Test
    @Tag("host-27")
    void onAHandedOverDeviceNothingIsTyped(AlongsideServer server, Browsers browsers) throws SQLException {
        Caller.staff(server, "amina");
        Caller.newMember(server, "Ola Still", "amina");
        Visit room = browsers.staff("amina");
        room.open("/enter/staff?to=/alongside/identity/assist");
        small(room).open("/identity/assist");
        good(room);
        WaysInST.keyTo(room.page(), "Hand over to Ola Still");
        room.page().waitForURL("**/identity/handed");
        reads(
                room,
                "heading \"Hello Ola\" [level=1]",
                "hands you this device. Is it you?",
                "button \"Yes, it is me\"",
                "button \"No, it is not me\"");
        good(room);
        WaysInST.keyTo(room.page(), "Yes, it is me");
        home(room, "Ola Still");
        WaysInST.keyTo(room.page(), "Finish");
        room.page().waitForURL("**/identity/left");
        reads(room, "heading \"You have left\" [level=1]", "link \"Come in again\"");
        good(room);
    }

    @Test
    void askingForALinkIsAnsweredAlikeForEverybody(AlongsideServer server, Browsers browsers) throws SQLException {
        Caller.staff(server, "amina");
        UUID id = Caller.newMember(server, "Kit Known", "amina");
        try (var connection = server.database();
                var statement = connection.createStatement()) {
            statement.execute("insert into alongside_person_reach (person, version, email, phone, way) values ('" + id
                    + "', 1, 'kit@example.org', '', 'EMAIL')");
        }
        Visit anybody = small(browsers.visitor());
        String[] said = new String[2];
        for (int i = 0; i < 2; i++) {
            anybody.open("/identity/fresh");
            good(anybody);
            tabTo(anybody.page(), "input[type=text]");
            anybody.page().keyboard().type(i == 0 ? "kit@example.org" : "nobody@example.org");
            WaysInST.keyTo(anybody.page(), "Send me a new link");
            anybody.page().waitForURL("**/come-in?**");
            reads(anybody, "status", "If we know this address, you hear from us");
            good(anybody);
            said[i] = anybody.page().url() + anybody.page().locator("main").ariaSnapshot();
        }
        assertThat(said[0]).isEqualTo(said[1]);
    }

    private static Slip slip(AlongsideServer server, String name) throws SQLException {
        Web amina = Caller.staff(server, "amina");
        return Caller.slip(amina, Caller.newMember(server, name, "amina"));
    }

    private static Visit small(Visit visit) {
        visit.page().setViewportSize(320, 640);
        return visit;
    }

    private static void home(Visit visit, String name) {
        visit.page().waitForURL("**/home");
        reads(
                visit,
                "banner",
                "region \"Who is here\"",
                "You are",
                name,
                "button \"Finish\"",
                "main",
                "heading",
                "contentinfo");
        good(visit);
    }

    private static void good(Visit visit) {
        visit.axe().holdsOnASmallScreen();
    }

    /** One after the other, as a screen reader comes to them. */
    private static void reads(Visit visit, String... wanted) {
        String tree = visit.page().locator("body").ariaSnapshot();
        int from = 0;
        for (String next : wanted) {
            int at = tree.indexOf(next, from);
            assertThat(at).as(next + " after what came before it, in\n" + tree).isGreaterThanOrEqualTo(0);
            from = at + next.length();
        }
    }

    private static void tabTo(Page page, String what) {
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("what => document.activeElement.matches(what)", what))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + what);
    }
}
