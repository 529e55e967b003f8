package org.alongside.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A lead writes a new version, a colleague checks it, and the people it is about read it. */
@OnServer
class NoticePagesST {
    private static final String PURPOSE = "TRANSCRIPT_AI";

    @Test
    @Tag("consent-8")
    @Tag("consent-9")
    @Tag("consent-10")
    void writtenByOneCheckedByAnotherReadByWhoeverHasTheFormOpen(AlongsideServer server, Browsers browsers)
            throws SQLException {
        Visit amina = browsers.staff("amina");
        amina.open("/consent/choices");
        Visit dev = browsers.staff("dev");
        dev.open("/consent/choices");
        Visit member = Leading.member(server, browsers);
        String ask = Leading.ask(amina, PURPOSE, Leading.idOf(server, member));
        member.open("/consent/ask?id=" + ask);

        Visit ruth = browsers.staff("ruth").expect("status of 4");
        ruth.open("/consent/notices");
        Leading.look(ruth, "consent-notices");
        String draft = Leading.started(ruth, PURPOSE, "REPLACES");
        ruth.inBothWordings("consent-draft");
        Leading.asksAnew(ruth, draft, "STANDARD", "May a program write down and keep what you say?");
        Leading.look(ruth, "consent-draft-saved");
        Leading.asksAnew(ruth, draft, "EASY_READ", "May a computer write and keep your words?");
        ruth.button("Publish this version").click();
        ruth.settled();
        assertThat(ruth.page().locator(".problems").innerText()).contains("Not every form is checked");
        Leading.look(ruth, "consent-draft-unchecked");

        ruth.page().locator("select[id$=checker]").selectOption(new SelectOption().setLabel("Dev Patel"));
        ruth.button("Ask them to check").click();
        ruth.page().waitForURL("**said=consent.checkerNamedSaid");
        for (String form : List.of("STANDARD", "EASY_READ")) {
            dev.open("/consent/choices");
            dev.page().locator("a[href*='/consent/draft?id=" + draft + "']").click();
            dev.page().locator("a[href*='draft-check'][href*='" + form + "']").click();
            Leading.look(dev, "consent-check-" + form.toLowerCase(java.util.Locale.ROOT));
            dev.page().locator("form[id=check] input[type=submit]").click();
            dev.page().waitForURL("**said=consent.checkedSaid");
        }
        ruth.open("/consent/notice?draft=" + draft + "&form=EASY_READ");
        Leading.look(ruth, "consent-preview-easy");
        ruth.open("/consent/draft?id=" + draft);
        ruth.button("Publish this version").click();
        ruth.page().waitForURL("**/consent/notices?**");
        ruth.axe();

        member.page().locator(".four button").first().click();
        member.settled();
        assertThat(member.page().locator("main").innerText())
                .contains("We changed the question while you were reading", "write down and keep");
        Leading.look(member, "consent-changed-while-open");
        member.page().locator(".four button").first().click();
        member.page().waitForURL("**/consent/receipt?**");
        member.link("Read the words exactly as they were").click();
        member.page().waitForURL("**/consent/notice?**");
        assertThat(member.page().locator("h1").innerText()).contains("write down and keep");
        Leading.look(member, "consent-notice");
        String rendition = member.page().url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        assertThat(member.get("/alongside/api/consent/notices/" + rendition).text())
                .contains("write down and keep");
        int before = member.get("/alongside/api/consent/notices/" + rendition)
                        .json()
                        .at("/words/no")
                        .asInt()
                - 1;
        assertThat(member.get("/alongside/api/consent/notices/" + PURPOSE + "/" + before + "/STANDARD")
                        .text())
                .contains("May a computer program write down what you say");
        assertThat(member.expect("status of 404").open("/consent/notices")).isIn(403, 404);
    }

    @Test
    void ofTwoLeadsTheSecondReadsBothAndKeepsWhatWasTyped(Browsers browsers) {
        Visit ruth = browsers.staff("ruth").expect("status of 409");
        ruth.open("/consent/notices");
        String draft = Leading.started(ruth, "CONTACT_NEWS", "MINOR");
        try {
            ruth.open("/consent/draft-words?id=" + draft + "&form=STANDARD");
            ruth.inBothWordings("consent-draft-words");
            Page first = ruth.page();
            ruth.newTab();
            ruth.open("/consent/draft-words?id=" + draft + "&form=STANDARD");
            first.bringToFront();
            Leading.fill(first, "May we send you our news by letter?");
            first.waitForURL("**said=consent.wordsSavedSaid");
            Leading.fill(ruth.page(), "May we send you our news by bird?");
            assertThat(ruth.page().locator("main").innerText())
                    .contains("Somebody else saved this while you were writing", "by letter?");
            assertThat(Leading.field(ruth.page(), "question").inputValue()).contains("by bird");
            Leading.look(ruth, "consent-draft-both");
            ruth.button("Save mine in its place").click();
            ruth.page().waitForURL("**said=consent.wordsSavedSaid");
        } finally {
            ruth.newTab();
            ruth.open("/consent/draft?id=" + draft);
            ruth.button("Throw the draft away").click();
            ruth.page().waitForURL("**/consent/notices?**");
        }
    }

    @Test
    @Tag("consent-15")
    void whatMustBeExplicitStandsAloneAndNeedsAClearStatement(AlongsideServer server, Browsers browsers)
            throws SQLException {
        Visit amina = browsers.staff("amina");
        amina.open("/consent/choices");
        Visit member = Leading.member(server, browsers);
        String ask = Leading.ask(amina, "ACCESS_NEEDS", Leading.idOf(server, member));
        member.open("/consent/ask?id=" + ask);
        assertThat(member.page().locator("h1").count()).isOne();
        assertThat(member.page().locator(".four").count()).isOne();
        assertThat(member.page().locator("main form").count())
                .as("nothing else on the page")
                .isOne();
        Leading.look(member, "consent-explicit");
        member.page().locator(".four button").first().click();
        member.settled();
        assertThat(member.page().locator(".problems").innerText()).contains("in your own words");
        assertThat(member.page().locator("input[id$=statement]").getAttribute("aria-invalid"))
                .isEqualTo("true");
        Leading.look(member, "consent-explicit-missing");
        member.page().locator("input[id$=statement]").fill("I am not sure");
        member.page().locator(".four button").first().click();
        member.settled();
        assertThat(member.page().locator("input[id$=statement]").inputValue()).isEqualTo("I am not sure");
        member.page().locator("input[id$=statement]").fill("Yes, keep my list");
        member.page().locator(".four button").first().click();
        member.page().waitForURL("**/consent/receipt?**");
        assertThat(member.page().locator("main").innerText()).contains("Yes, keep my list");
        member.axe();
    }

    @Test
    @Tag("consent-16")
    void eachBodyIsNamedAndNobodyElseDoesIt(Browsers browsers) {
        Visit ruth = browsers.staff("ruth");
        ruth.open("/consent/bodies");
        String name = "Eastmere Trust " + UUID.randomUUID().toString().substring(0, 6);
        ruth.page().locator("input[id$=name]").fill(name);
        ruth.page().locator("input[id$=contact]").fill("01632 960000");
        ruth.button("Add this body").click();
        ruth.page().waitForURL("**said=consent.bodyAddedSaid");
        assertThat(ruth.page().locator("main").innerText()).contains(name);
        Leading.look(ruth, "consent-bodies");
        ruth.open("/consent/grounds?purpose=PHOTO_PUBLIC&audience=STAFF");
        Leading.look(ruth, "consent-grounds");
        Visit dev = browsers.staff("dev").expect("status of 403");
        for (String page : List.of("/consent/bodies", "/consent/notices", "/consent/grounds?purpose=PHOTO_PUBLIC")) {
            assertThat(dev.open(page)).as(page).isEqualTo(403);
        }
    }
}
