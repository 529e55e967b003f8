package org.alongside.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.sql.SQLException;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Test;

/** Passkeys in a real browser, with its virtual authenticator. */
@OnServer
class PasskeyST {
    @Test
    void aPasskeyIsAddedAndOpensTheDoorWithoutTyping(AlongsideServer server, Browsers browsers) throws SQLException {
        Visit vera = enter(server, browsers.visitor(), "Vera Lynn");
        CDPSession devtools = vera.page().context().newCDPSession(vera.page());
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", wanted);

        vera.open("/me");
        vera.page().getByLabel("Name for a new passkey").fill("The blue telephone");
        vera.button("Add a passkey").click();
        vera.page().getByText("Your passkey works from now on").waitFor();
        vera.axe().holdsOnASmallScreen().picture("me-passkeys");
        vera.page().getByLabel("Name, since").fill("My telephone");
        vera.button("Rename The blue telephone").click();
        vera.button("Rename My telephone").waitFor();
        vera.button("Finish").click();
        vera.page().waitForURL("**/identity/left");

        vera.open("/come-in");
        vera.axe().holdsOnASmallScreen().picture("come-in");
        vera.button("Use my passkey").focus();
        vera.page().keyboard().press("Enter");
        vera.page().waitForURL("**/home");
        assertThat(vera.page().locator(".here").textContent()).contains("You are Vera Lynn");
        vera.open("/me");
        vera.button("Remove My telephone").click();
        vera.page().getByText("The passkey is removed").waitFor();
        vera.axe();
        vera.button("Finish").click();
        vera.open("/come-in");
        vera.button("Use my passkey").click();
        vera.page().getByText("That passkey does not work here").waitFor();
        vera.axe();
    }

    @Test
    void withoutScriptThePageSaysWhatElseWorks(AlongsideServer server, Browsers browsers) throws SQLException {
        Visit wilf = enter(server, browsers.visitorWithoutScript(), "Wilf Owen");
        wilf.open("/me");
        assertThat(wilf.page().getByText("Passkeys need JavaScript").isVisible())
                .isTrue();
        wilf.open("/come-in");
        assertThat(wilf.button("Use my passkey").isVisible()).isFalse();
        assertThat(wilf.page().getByLabel("Your code").isVisible()).isTrue();
    }

    private static Visit enter(AlongsideServer server, Visit visit, String name) throws SQLException {
        Web amina = Caller.staff(server, "amina");
        visit.open("/g/i/"
                + Caller.slip(amina, Caller.newMember(server, name, "amina")).token());
        visit.button("Yes, it is me").click();
        visit.page().waitForURL("**/home");
        return visit;
    }
}
