package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Test;

/** Staff hand their device to a member in the same room. */
@OnServer
class AssistedST {
    @Test
    void theMemberIsInAndTheMemberOfStaffIsOutUntilTheySignInAgain(AlongsideServer server, Browsers browsers)
            throws SQLException {
        Caller.staff(server, "amina");
        Caller.newMember(server, "Olive Grant", "amina");
        Visit room = browsers.staff("amina");
        room.open("/enter/staff?to=/alongside/identity/assist");
        room.axe().holdsOnASmallScreen().picture("assist");
        room.button("Hand over to Olive Grant").click();
        room.page().getByText("Hello Olive").waitFor();
        room.axe().holdsOnASmallScreen().picture("handed");
        assertThat(room.page().content()).as("nobody is signed in yet").doesNotContain("You are");
        room.expect("status of 403");
        room.open("/identity/members");
        assertThat(room.page().content()).doesNotContain("Amina Yusuf");
        room.open("/identity/handed");
        WaysInST.keyTo(room.page(), "Yes, it is me");
        room.page().waitForURL("**/home");
        Page page = room.page();
        assertThat(page.locator(".here").textContent()).contains("You are Olive Grant", "handed you this device");
        page.getByText("handed you a device, and you came in there").first().waitFor();
        room.axe().holdsOnASmallScreen().picture("home-assisted");
        for (String staffs : new String[] {"/identity/members", "/identity/assist"}) {
            assertThat(room.open(staffs)).as(staffs).isGreaterThanOrEqualTo(400);
        }
        room.open("/enter/staff");
        assertThat(page.locator("h1").textContent())
                .as("the server asks for a password")
                .contains("Sign in");
        room.intranet("/staff");
        assertThat(page.getByLabel("Password").count()).as("the intranet too").isEqualTo(1);
        room.open("/home");
        assertThat(page.locator(".here").textContent()).contains("You are Olive Grant");
        room.button("Finish").click();
        page.waitForURL("**/identity/left");
        room.axe();
        room.open("/home");
        page.waitForURL("**/come-in");
        assertThat(page.content()).doesNotContain("Olive", "Amina");
        page.goBack();
        assertThat(page.content()).doesNotContain("Olive", "Amina");
    }

    @Test
    void whoeverSaysNoIsNotIn(AlongsideServer server, Browsers browsers) throws SQLException {
        Caller.staff(server, "amina");
        Caller.newMember(server, "Pearl Grant", "amina");
        Visit room = browsers.staff("amina");
        room.open("/enter/staff?to=/alongside/identity/assist");
        room.button("Hand over to Pearl Grant").click();
        room.button("No, it is not me").click();
        room.page().waitForURL("**/come-in");
        room.open("/identity/handed");
        room.page().getByText("Give the device back").waitFor();
        room.axe();
    }
}
