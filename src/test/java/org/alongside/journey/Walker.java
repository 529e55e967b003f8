package org.alongside.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.alongside.testing.Answer;
import org.alongside.testing.Visit;

/** One person on their way: after every action the page that came is waited for and judged. */
final class Walker {
    private final Visit visit;

    Walker(Visit visit) {
        this.visit = visit;
    }

    Visit visit() {
        return visit;
    }

    Page page() {
        return visit.page();
    }

    /** By the address bar. */
    Walker go(String path) {
        visit.open(path);
        visit.axe();
        return this;
    }

    Walker follow(String link, String then) {
        visit.link(link).first().click();
        return sees(then);
    }

    Walker press(String button, String then) {
        visit.button(button).first().click();
        return sees(then);
    }

    Walker fill(String label, String words) {
        field(label).fill(words);
        return this;
    }

    Locator field(String label) {
        return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Waits until whatever was pressed is answered and the words can be read; the page is judged as it then is. */
    Walker sees(String words) {
        visit.settled();
        text(words).waitFor();
        visit.axe();
        return this;
    }

    Locator text(String words) {
        return page().getByText(words).first();
    }

    /** Phone and desk, kept for whoever judges by eye. */
    Walker picture(String title) {
        visit.picture("journey-" + title);
        return this;
    }

    /** The id in the address of the page in front. */
    String id() {
        return page().url().replaceAll(".*[?&](?:id|board|card)=([0-9a-f-]{36}).*", "$1");
    }

    Answer api(String path) {
        return visit.get("/alongside/api/" + path);
    }

    JsonNode read(String path) {
        Answer answer = api(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + ": " + answer.status() + " " + answer.text());
        }
        return answer.json();
    }

    void switchWords() {
        visit.switchWords().axe();
    }
}
