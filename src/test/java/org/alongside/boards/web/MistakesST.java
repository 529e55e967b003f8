package org.alongside.boards.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Test;

/** Whatever arrives in a form, the person reads a plain sentence about the field they know, and keeps what they typed. */
@OnServer
class MistakesST {
    private static final String CHOOSE_AGAIN = " cannot be chosen any more. Choose again.";

    @Test
    void aPlaceOrLaneThatIsNotOfferedIsNamedAndNothingMoves(Browsers browsers) {
        Visit amina = browsers.staff("amina");
        BoardPages boards = new BoardPages(amina).openABoard("Mistakes").addCard("Sunday night");
        boards.at(boards.board());
        String card = boards.idOf("Sunday night");

        amina.open("/boards/move?card=" + card);
        forge(amina, "#move\\:spot option", "after:nothing");
        amina.page().locator("#move\\:spot").selectOption("after:nothing");
        submit(amina, "Move card");
        plain(amina, "What was chosen under ‘Where in the lane?’" + CHOOSE_AGAIN);

        amina.open("/boards/move?card=" + card);
        forge(amina, "#move input[type=radio]", "00000000-0000-0000-0000-000000000000");
        amina.page().locator("#move input[type=radio]").first().check();
        submit(amina, "Move card");
        plain(amina, "What was chosen under ‘Move to which lane?’" + CHOOSE_AGAIN);

        amina.open("/boards/move?card=" + card);
        forge(amina, "#move input[type=radio]", "no id");
        amina.page().locator("#move input[type=radio]").first().check();
        submit(amina, "Move card");
        plain(amina, "What was chosen under ‘Move to which lane?’" + CHOOSE_AGAIN);

        amina.open("/boards/move?card=" + card);
        forge(amina, "#move\\:seen", "long ago");
        submit(amina, "Move card");
        plain(amina, "We cannot read what was sent.");

        amina.open("/boards/board?id=" + boards.board());
        assertThat(boards.titles("Heard")).containsExactly("Sunday night");
    }

    @Test
    void easyReadSaysItInEasyWords(Browsers browsers) {
        Visit amina = browsers.staff("amina");
        BoardPages boards =
                new BoardPages(amina).openABoard("Mistakes in Easy Read").addCard("Sunday night");
        boards.at(boards.board());
        String card = boards.idOf("Sunday night");
        amina.button("Easy Read").click();
        amina.open("/boards/move?card=" + card);
        forge(amina, "#move\\:spot option", "after:nothing");
        amina.page().locator("#move\\:spot").selectOption("after:nothing");
        submit(amina, "Move the card");
        plain(amina, "Choose again: ‘Which place?’. Your choice has gone.");
        amina.open("/boards/open");
        amina.page().locator("#open input[type=text]").first().fill("My board");
        amina.page().getByLabel("By when").fill("soon");
        submit(amina, "Open the board");
        plain(amina, "Write the day of the decision. For example 12 March 2027");
    }

    @Test
    void aDateThatIsNoneAndARungThatIsNoneAreSaidTogether(Browsers browsers) {
        Visit amina = browsers.staff("amina").expect("status of 4");
        amina.open("/boards/open");
        field(amina, "Name of the board").fill("Short breaks");
        field(amina, "By when").fill("soon");
        forge(amina, "#open input[type=radio]", "KINGDOM");
        amina.page().locator("#open input[type=radio]").first().check();
        submit(amina, "Open the board");
        plain(
                amina,
                "Write the day by which it is decided, like 12 March 2027",
                "What was chosen under ‘Where does this stand?’" + CHOOSE_AGAIN);
        assertThat(field(amina, "Name of the board").inputValue()).isEqualTo("Short breaks");
        assertThat(field(amina, "By when").inputValue()).isEqualTo("soon");

        field(amina, "By when").fill("12th of March 2099");
        amina.page().locator("#open input[type=radio]").nth(1).check();
        submit(amina, "Open the board");
        plain(amina, "Say in one sentence what this is for");
        assertThat(field(amina, "By when").inputValue())
                .as("shown as we understood it")
                .isEqualTo("12 March 2099");
    }

    @Test
    void tooLongOrMissingWordsAreNamedAndKept(Browsers browsers) {
        Visit amina = browsers.staff("amina").expect("status of 4");
        BoardPages boards = new BoardPages(amina).openABoard("Long words");
        amina.open("/boards/add?board=" + boards.board());
        String tooLong = "A letter that never ends. ".repeat(40).strip();
        amina.page()
                .evaluate(
                        "() => document.querySelectorAll('[maxlength]').forEach(it => it.removeAttribute('maxlength'))");
        field(amina, "Title").fill(tooLong);
        field(amina, "What it means, in one line").fill("It never ends");
        submit(amina, "Add the card");
        plain(amina, "Use 120 letters or fewer");
        assertThat(field(amina, "Title").inputValue()).isEqualTo(tooLong);
        assertThat(field(amina, "What it means, in one line").inputValue()).isEqualTo("It never ends");

        field(amina, "Title").fill("");
        submit(amina, "Add the card");
        plain(amina, "Write a title");
        assertThat(field(amina, "What it means, in one line").inputValue()).isEqualTo("It never ends");
    }

    @Test
    void numbersOwnersAndDaysOfMeetingsAreAnsweredInTheSameManner(Browsers browsers) {
        Visit amina = browsers.staff("amina").expect("status of 4");
        BoardPages boards = new BoardPages(amina).openABoard("Numbers").addCard("Sunday night");
        boards.at(boards.board());
        String card = boards.idOf("Sunday night");
        amina.open("/boards/lanes?board=" + boards.board());
        field(amina, "Name").fill("Next");
        field(amina, "How many cards at most").fill("many");
        submit(amina, "Add a lane");
        plain(amina, "Write a number from 1 up, or leave it empty");
        assertThat(field(amina, "Name").inputValue()).isEqualTo("Next");
        assertThat(field(amina, "How many cards at most").inputValue()).isEqualTo("many");

        amina.open("/boards/owners?card=" + card);
        forge(amina, "main select option", "nobody");
        amina.page().locator("main select").first().selectOption("nobody");
        submit(amina, "Save the owners");
        plain(amina, "What was chosen under ‘From the members’" + CHOOSE_AGAIN);

        amina.open("/meetings/plan");
        field(amina, "Name of the meeting").fill("Our meeting");
        field(amina, "Day").fill("Tuesday");
        submit(amina, "Save the plan");
        plain(amina, "Write the day, like 12 March 2027.");
        assertThat(field(amina, "Name of the meeting").inputValue()).isEqualTo("Our meeting");
        assertThat(field(amina, "Day").inputValue()).isEqualTo("Tuesday");
    }

    /** Gives the first of these a value that the page never offered. */
    private static void forge(Visit visit, String selector, String value) {
        visit.page().locator(selector).first().evaluate("(it, value) => { it.value = value; }", value);
    }

    private static Locator field(Visit visit, String label) {
        return visit.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static void submit(Visit visit, String button) {
        visit.button(button).last().click();
        visit.page().locator("#problems").waitFor();
    }

    private static void plain(Visit visit, String... sentences) {
        String said = visit.page().locator("#problems").innerText();
        assertThat(said).contains(sentences);
        assertThat(visit.page().locator("main").innerText())
                .doesNotContain("Validation", "Conversion", "Error", "could not be understood", "must be")
                .doesNotContainPattern("\\b[a-z]+[A-Za-z0-9]*:[A-Za-z][A-Za-z0-9:]*")
                .doesNotContainPattern("\\{\\d");
        visit.axe();
    }
}
