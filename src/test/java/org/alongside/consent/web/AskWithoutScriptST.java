package org.alongside.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Being asked with a browser that runs no script: every answer counts, in either wording. */
@OnServer
class AskWithoutScriptST {
    @ParameterizedTest
    @Tag("consent-2")
    @CsvSource({
        "0, receipt, You said yes, GIVEN",
        "1, receipt, You said no, REFUSED",
        "2, choices, Not now, DEFERRED",
        "3, choices, We ring you, REQUESTED"
    })
    void eachOfTheFourAnswersIsTaken(
            int button, String page, String said, String state, AlongsideServer server, Browsers browsers)
            throws SQLException {
        Visit member = Leading.member(server, browsers.visitorWithoutScript());
        String ask = asked(server, browsers, member, "CONTACT_NEWS");
        member.open("/consent/ask?id=" + ask);
        answers(member).nth(button).click();
        member.page().waitForURL("**/consent/" + page + "?**");
        assertThat(member.page().locator("main").innerText()).contains(said);
        assertThat(member.get("/alongside/api/consent/asks/" + ask)
                        .json()
                        .get("answer")
                        .asText())
                .isEqualTo(state);
    }

    @Test
    @Tag("consent-7")
    void theOtherWordingOpensIsAnsweredAndIsWhatTheReceiptNames(AlongsideServer server, Browsers browsers)
            throws SQLException {
        Visit member = Leading.member(server, browsers.visitorWithoutScript());
        String ask = asked(server, browsers, member, "CONTACT_NEWS");
        member.open("/consent/ask?id=" + ask);
        assertThat(member.page().locator(".idea").count()).isZero();
        member.button("Easy Read").click();
        member.page().waitForURL("**/consent/ask?id=" + ask + "**");
        assertThat(member.page().locator(".idea img").count()).isGreaterThan(2);
        assertThat(answers(member).count()).isEqualTo(4);
        member.picture("consent-ask-noscript-easy");
        answers(member).nth(1).click();
        member.page().waitForURL("**/consent/receipt?**");
        member.page().locator("a[href*='/consent/notice?']").first().click();
        member.settled();
        assertThat(member.page().locator(".idea img").count())
                .as("exactly as it was shown")
                .isGreaterThan(2);
    }

    @Test
    @Tag("consent-15")
    void whereOwnWordsAreNeededWhatWasTypedStays(AlongsideServer server, Browsers browsers) throws SQLException {
        Visit member = Leading.member(server, browsers.visitorWithoutScript());
        String ask = asked(server, browsers, member, "ACCESS_NEEDS");
        member.open("/consent/ask?id=" + ask);
        Locator words = member.page().locator("input[id$=statement]");
        words.fill("I am not sure");
        answers(member).first().click();
        member.settled();
        assertThat(member.page().locator(".problems").innerText()).contains("in your own words");
        assertThat(words.inputValue()).isEqualTo("I am not sure");
        words.fill("Yes, keep my list");
        answers(member).first().click();
        member.page().waitForURL("**/consent/receipt?**");
        assertThat(member.page().locator("main").innerText()).contains("Yes, keep my list");
    }

    private static Locator answers(Visit member) {
        return member.page().locator(".four button");
    }

    private static String asked(AlongsideServer server, Browsers browsers, Visit member, String purpose) {
        Visit amina = browsers.staff("amina");
        amina.open("/consent/choices");
        return Leading.ask(amina, purpose, Leading.idOf(server, member));
    }
}
