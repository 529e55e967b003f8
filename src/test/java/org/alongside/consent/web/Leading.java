package org.alongside.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.Visit;

/** A lead at work on the words of a question, and a new member who is asked it. */
final class Leading {
    private Leading() {}

    static String started(Visit ruth, String purpose, String change) {
        ruth.open("/consent/new-notice?purpose=" + purpose);
        ruth.page().locator("input[value=" + change + "]").check();
        look(ruth, "consent-new-notice");
        ruth.button("Begin the new version").click();
        ruth.page().waitForURL("**/consent/draft?**");
        return ruth.page().url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    static void asksAnew(Visit ruth, String draft, String form, String question) {
        ruth.open("/consent/draft-words?id=" + draft + "&form=" + form);
        fill(ruth.page(), question);
        ruth.page().waitForURL("**said=consent.wordsSavedSaid");
    }

    static void fill(Page page, String question) {
        field(page, "question").fill(question);
        page.locator("textarea[id$=':how']").fill("Press ‘Stop this’ in My choices, or ring {contact}.");
        page.locator("textarea[id$=':effect']").fill("The program stops at once.");
        page.locator("input[id$=effectLead]").fill("What happens then.");
        page.locator("input[id$=save]").click();
    }

    static Locator field(Page page, String id) {
        return page.locator("input[id$=':" + id + "']");
    }

    static void look(Visit visit, String name) {
        visit.axe().holdsOnASmallScreen().picture(name);
    }

    static Visit member(AlongsideServer server, Browsers browsers) throws SQLException {
        return member(server, browsers.visitor());
    }

    static Visit member(AlongsideServer server, Visit member) throws SQLException {
        UUID id =
                Caller.newMember(server, "Nell " + UUID.randomUUID().toString().substring(0, 5), "amina");
        Caller.Slip slip = Caller.slip(Caller.staff(server, "amina"), id);
        member.expect("status of 4");
        member.open("/g/i/" + slip.token());
        member.page()
                .locator("main input[type=submit], main button[type=submit]")
                .first()
                .click();
        member.page().waitForURL("**/home**");
        return member;
    }

    static String idOf(AlongsideServer server, Visit member) {
        return member.get("/alongside/api/me").json().findPath("id").asText();
    }

    static String ask(Visit staff, String purpose, String person) {
        var answer = Asking.post(
                staff,
                "/alongside/api/consent/asks",
                Map.of("person", person, "purpose", purpose, "place", "our meetings", "words", ""));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.text().replaceAll("(?s).*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }
}
