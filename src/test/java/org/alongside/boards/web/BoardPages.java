package org.alongside.boards.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.testing.Visit;

/** What a person does with boards in a browser. */
final class BoardPages {
    static final List<String> LANES = List.of("Heard", "Working on", "Agree together", "Doing");

    private final Visit visit;
    private String board = "";

    BoardPages(Visit visit) {
        this.visit = visit;
    }

    Page page() {
        return visit.page();
    }

    String board() {
        return board;
    }

    /** Opens a board through its page and says all of its terms. */
    BoardPages openABoard(String title) {
        visit.open("/boards/open");
        field("Name of the board").fill(title);
        field("What is it for?").fill("A better respite offer in Eastmere.");
        field("What can change").fill("How breaks are booked and where they happen.");
        field("What cannot change, and why").fill("The money for this year, because it is voted.");
        field("Who decides").fill("The Cabinet, with two of us in the room.");
        field("By when")
                .fill(LocalDate.now(java.time.ZoneOffset.UTC).plusMonths(3).toString());
        page().getByLabel(Pattern.compile("Co-design")).check();
        field("How and when people hear back").fill("By letter within two weeks.");
        visit.button("Open the board").click();
        page().waitForURL(Pattern.compile(".*/boards/board\\?.*"));
        board = page().url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        return this;
    }

    /** A board that is there already. */
    BoardPages at(String id) {
        board = id;
        visit.open("/boards/board?id=" + id);
        return this;
    }

    BoardPages addCard(String title) {
        visit.open("/boards/add?board=" + board);
        field("Title").fill(title);
        field("What it means, in one line").fill("What " + title + " means");
        visit.button("Add the card").click();
        page().waitForURL(Pattern.compile(".*/boards/board\\?.*"));
        return this;
    }

    private Locator field(String label) {
        return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator card(String title) {
        return page().locator(".card").filter(new Locator.FilterOptions().setHasText(title));
    }

    Locator lane(String title) {
        return page().locator("#lanes .lane")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator("h2 > span").filter(new Locator.FilterOptions().setHasText(title))));
    }

    List<String> titles(String lane) {
        return lane(lane).locator(".card h3").allTextContents();
    }

    String idOf(String title) {
        return String.valueOf(card(title).getAttribute("data-card"));
    }

    String laneId(String title) {
        return String.valueOf(lane(title).getAttribute("data-lane"));
    }

    /** Moves a card as a program of this person would; answers the status. */
    int moveByApi(String title, String lane, String spot) {
        return visit.api()
                .put(
                        visit.page().url().replaceAll("/boards/.*", "") + "/api/cards/" + idOf(title) + "/place",
                        RequestOptions.create()
                                .setHeader("X-Guard", visit.guard())
                                .setData(Map.of(
                                        "lane",
                                        laneId(lane),
                                        "spot",
                                        spot,
                                        "version",
                                        Long.valueOf(String.valueOf(card(title).getAttribute("data-version"))))))
                .status();
    }

    /** The page says so to those who cannot see it, and the card still has the focus. */
    void saidAndFocused(String title, String... words) {
        page().waitForFunction(
                        "words => words.every(word => document.getElementById('announce').textContent.includes(word))",
                        Stream.concat(Stream.of(title), Stream.of(words)).toList());
        assertThat(page().evaluate("() => document.activeElement.closest('.card')?.querySelector('h3').textContent"))
                .isEqualTo(title);
    }
}
