package org.alongside.boards.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnServer
class BoardJourneyST {

    @Test
    void aBoardOpensOnlyWhenItsTermsAreSaid(Browsers browsers) {
        Visit amina = browsers.staff("amina").expect("status of 400");
        amina.open("/boards/open");
        amina.axe();
        amina.button("Open the board").click();
        amina.page().locator("#problems").waitFor();
        amina.axe();
        assertThat(amina.page().locator("#problems").textContent()).contains("Write a title");

        BoardPages boards = new BoardPages(amina).openABoard("Terms first");
        amina.axe();
        assertThat(amina.page().locator("#honest").textContent())
                .contains("Co-design")
                .contains("The money for this year, because it is voted.")
                .contains("The Cabinet");
        assertThat(amina.page().locator("#lanes h2 > span:first-child").allTextContents())
                .isEqualTo(BoardPages.LANES);
        assertThat(boards.board()).isNotEmpty();
        amina.picture("board-new");
    }

    @Tag("boards-G4")
    @Tag("boards-G5")
    @Test
    void everyMoveWorksFourWaysWithTheSameEnd(Browsers browsers) {
        Visit amina = browsers.staff("amina");
        for (String way : List.of("drag", "menu", "keyboard", "form")) {
            BoardPages boards = new BoardPages(amina).openABoard("Moved by " + way);
            for (String title : List.of("One form", "Sunday night", "Late letters")) {
                boards.addCard(title);
            }
            boards.at(boards.board());
            assertThat(boards.moveByApi("Late letters", "Working on", "end")).isEqualTo(200);
            assertThat(boards.moveByApi("One form", "Working on", "end")).isEqualTo(200);
            boards.at(boards.board());
            switch (way) {
                case "drag" -> drag(boards);
                case "menu" -> menu(amina, boards);
                case "keyboard" -> keyboard(boards);
                default -> form(browsers, boards);
            }
            boards.at(boards.board());
            assertThat(boards.titles("Working on")).as(way).containsExactly("Late letters", "Sunday night", "One form");
            assertThat(boards.titles("Heard")).as(way).isEmpty();
        }
    }

    private static void drag(BoardPages boards) {
        Locator card = boards.card("Sunday night").locator(".mean");
        card.hover();
        boards.page().mouse().down();
        var onto = boards.card("One form").boundingBox();
        boards.page()
                .mouse()
                .move(onto.x + 60, onto.y + 60, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(12));
        boards.page()
                .mouse()
                .move(onto.x + 60, onto.y + 12, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(6));
        boards.page().mouse().up();
        boards.saidAndFocused("Sunday night", "from Heard to Working on", "2 of 3");
    }

    private static void menu(Visit amina, BoardPages boards) {
        boards.card("Sunday night").locator("[data-move]").click();
        boards.page().locator(".card .move-box").waitFor();
        amina.axe();
        boards.page()
                .locator(".move-box")
                .getByText("Working on", new Locator.GetByTextOptions().setExact(true))
                .click();
        boards.page()
                .locator(".move-box option", new Page.LocatorOptions().setHasText("After ‘Late letters’"))
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        boards.page()
                .locator(".move-box select")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("After ‘Late letters’"));
        amina.axe();
        boards.page()
                .locator(".move-box")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move card"))
                .click();
        boards.saidAndFocused("Sunday night", "from Heard to Working on", "2 of 3");
        amina.axe();
    }

    /** Tab, Enter, arrows and letters; no pointer touches the page. */
    private static void keyboard(BoardPages boards) {
        Page page = boards.page();
        boards.card("Sunday night").locator("[data-move]").focus();
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.activeElement.type === 'radio'");
        page.keyboard().press("ArrowDown");
        page.locator(".move-box option", new Page.LocatorOptions().setHasText("After ‘Late letters’"))
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        page.keyboard().press("Tab");
        page.waitForFunction("() => document.activeElement.tagName === 'SELECT'");
        page.keyboard().type("After ‘Late");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        boards.saidAndFocused("Sunday night", "from Heard to Working on", "2 of 3");
    }

    private static void form(Browsers browsers, BoardPages boards) {
        Visit plain = browsers.staffWithoutScript("amina");
        BoardPages without = new BoardPages(plain).at(boards.board());
        without.card("Sunday night").locator("[data-move]").click();
        plain.page()
                .getByText("Working on", new Page.GetByTextOptions().setExact(true))
                .click();
        plain.button("Show the places in this lane").click();
        plain.page()
                .locator("select")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("After ‘Late letters’"));
        plain.button("Move card").click();
        plain.page().waitForURL(Pattern.compile(".*moved=.*"));
        assertThat(plain.page().locator("#said").textContent()).contains("The card is moved");
        plain.leave();
    }

    @Tag("boards-G6")
    @Test
    void aStaleMoveSaysWhoMovedItAndLetsTheMoverChoose(Browsers browsers) {
        Visit amina = browsers.staff("amina").expect("status of 409");
        BoardPages boards = new BoardPages(amina).openABoard("Stale").addCard("Sunday night");
        boards.at(boards.board());
        String heard = boards.laneId("Heard");
        // the panel stays open with the older picture while the same person moves the card in another tab
        boards.card("Sunday night").locator("[data-move]").click();
        amina.page().locator(".card .move-box").waitFor();
        assertThat(boards.moveByApi("Sunday night", "Doing", "end")).isEqualTo(200);
        amina.page()
                .locator(".move-box")
                .getByText("Working on", new Locator.GetByTextOptions().setExact(true))
                .click();
        amina.page().locator(".move-box input[type=submit]").last().click();
        Locator told = amina.page().locator("#move-stale");
        told.waitFor();
        assertThat(told.textContent()).contains("Amina Yusuf moved it to Doing").contains("1 of 1");
        amina.axe();
        amina.picture("board-stale");
        assertThat(amina.page().locator(".move-box").textContent()).contains("Keep theirs");
        amina.page()
                .locator(".move-box")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use mine"))
                .click();
        boards.saidAndFocused("Sunday night", "from Doing to Working on");
        assertThat(heard).isNotEqualTo(boards.laneId("Working on"));
    }

    @Test
    void wordsThatMeetNewerOnesStandSideBySideAndNothingIsLost(Browsers browsers) {
        Visit amina = browsers.staff("amina").expect("status of 409");
        BoardPages boards = new BoardPages(amina).openABoard("Two texts").addCard("Sunday night");
        boards.at(boards.board());
        String card = boards.idOf("Sunday night");
        amina.open("/boards/edit?card=" + card);
        amina.page().getByLabel("What it means, in one line").fill("My own words");
        amina.api()
                .put(
                        amina.page().url().replaceAll("/boards/.*", "") + "/api/cards/" + card,
                        RequestOptions.create()
                                .setHeader("X-Guard", amina.guard())
                                .setData(Map.of("title", "Sunday night", "meaning", "Newer words", "version", 1)));
        amina.button("Save the words").click();
        amina.page().locator(".theirs").waitFor();
        assertThat(amina.page().locator(".theirs").textContent()).contains("Newer words");
        assertThat(amina.page().getByLabel("What it means, in one line").inputValue())
                .isEqualTo("My own words");
        amina.axe();
        amina.picture("board-two-texts");
        amina.button("Save mine").click();
        amina.page().waitForURL(Pattern.compile(".*/boards/card\\?.*"));
        amina.page().locator("#history summary").click();
        amina.settled();
        assertThat(amina.page().locator("#history").textContent())
                .contains("Newer words")
                .contains("My own words");
        amina.axe();
    }
}
