package org.alongside.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever writes a yes down that must be explicit is asked for the words, and loses nothing that was typed. */
@OnServer
class DeskPagesST {
    @Test
    @Tag("consent-15")
    @Tag("consent-22")
    void withoutClearWordsNoYesIsWrittenDown(AlongsideServer server, Browsers browsers) throws SQLException {
        Visit amina = browsers.staff("amina").expect("status of 4");
        amina.open("/consent/choices");
        Visit member = Leading.member(server, browsers);
        String ask = Leading.ask(amina, "ACCESS_NEEDS", Leading.idOf(server, member));
        member.open("/consent/ask?id=" + ask);
        member.page().locator(".four button").nth(3).click();
        member.page().waitForURL("**/consent/choices?**");
        amina.open("/consent/help");
        amina.page().locator("a[href*='" + ask + "']").click();
        amina.page().waitForURL("**/consent/desk?**");
        amina.page()
                .getByLabel("Yes", new Page.GetByLabelOptions().setExact(true))
                .check();
        amina.page().getByLabel("On the phone").check();
        amina.page().getByLabel("Which words did they have before them?").selectOption(new SelectOption().setIndex(1));
        amina.button("Write it down").click();
        amina.page()
                .locator(".problems")
                .getByText("needs the person’s own words as well")
                .waitFor();
        Locator words = amina.page().locator("textarea[id$=statement]");
        assertThat(words.getAttribute("aria-invalid")).isEqualTo("true");
        Leading.look(amina, "consent-desk-words");
        words.fill("Maybe, but not yet");
        amina.button("Write it down").click();
        amina.page()
                .locator(".problems")
                .getByText("These words are no clear yes")
                .waitFor();
        assertThat(words.inputValue()).isEqualTo("Maybe, but not yet");
        Leading.look(amina, "consent-desk-unclear");
        assertThat(member.get("/alongside/api/consent/asks/" + ask)
                        .json()
                        .get("answer")
                        .asText())
                .isEqualTo("REQUESTED");
    }
}
