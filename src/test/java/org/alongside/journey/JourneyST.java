package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * From the intranet's menu to a decision that stands on the card of a member who has neither email nor phone. How cards
 * are moved is walked in BoardJourneyST, how the server is killed in SurvivalST, and the same by API in JourneyApiST.
 */
@OnServer
class JourneyST {
    private static final String WORDS = "I had no night off for two years";
    private static final String DECISION = "We ask for two nights a month near home.";

    private Walker amina;
    private Walker maria;
    private String board = "";
    private String card = "";

    @BeforeEach
    void bothSides(Browsers browsers) {
        amina = new Walker(browsers.staff("amina"));
        maria = new Walker(browsers.visitor());
    }

    @Test
    void oneTrueJourney(AlongsideServer server, Browsers browsers) {
        fromTheIntranetWithoutASecondLogin();
        aBoardIsOpenedHonestly();
        String code = aMemberIsInvitedOnPaper();
        theMemberComesIn(server, code);
        new Guesses(amina, board).allUnknownTo(maria);
        theMembersCardAppearsByItself(browsers);
        theMemberIsAskedWhetherWeMayQuote();
        theSummaryShowsAndLosesTheWords(browsers.visitor().expect("status of 404"));
        aMeetingDecidesOnTheCard();
    }

    private void fromTheIntranetWithoutASecondLogin() {
        amina.page()
                .getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Boards"))
                .click();
        amina.page().waitForURL("**/alongside/boards/**");
        amina.sees("Boards").picture("boards");
        assertThat(amina.page().locator("input[type=password]").count()).isZero();
    }

    private void aBoardIsOpenedHonestly() {
        amina.go("/boards/open")
                .fill("Name of the board", "Nights off")
                .fill("What is it for?", "Carers sleep through two nights a month.")
                .fill("What can change", "Where, when and with whom.")
                .fill("What cannot change, and why", "The money for this year, because it is voted.")
                .fill("Who decides", "The Cabinet, with two of us in the room.")
                .fill("By when", LocalDate.now(ZoneOffset.UTC).plusMonths(3).toString())
                .fill("How and when people hear back", "By letter within two weeks.");
        amina.page().getByLabel(Pattern.compile("Co-design")).check();
        amina.press("Open the board", "Carers sleep through two nights a month.")
                .picture("board-new");
        board = amina.id();
        amina.follow("Lanes", "Add a lane")
                .fill("Name", "Tried out")
                .fill("What it means", "We look how it went")
                .press("Add a lane", "We look how it went")
                .picture("lanes");
        amina.follow("Nights off", "We look how it went");
    }

    /** Answers the code on the slip. */
    private String aMemberIsInvitedOnPaper() {
        amina.follow("People", "Invite a person")
                .follow("Invite a person", "They get it their way, and they can say no.")
                .fill("Name they like to be called", "Maria Lopes")
                .fill("How they describe themselves", "unpaid carer")
                .picture("invite");
        amina.press("Make the invitation", "Choose how it reaches them.").picture("way-in");
        amina.field("Deputy").selectOption(new SelectOption().setIndex(1));
        amina.press("Make it", "Three steps").picture("slip");
        assertThat(amina.page().locator(".slip").innerText())
                .contains("Maria Lopes", "Amina Yusuf", "0808 157 0142", "/a")
                .doesNotContain("Nights off");
        return amina.page().locator(".slip .secret").innerText();
    }

    private void theMemberComesIn(AlongsideServer server, String code) {
        maria.go("/a").sees("Your letter has a code on it").picture("come-in");
        maria.fill("Your code", code.toLowerCase(java.util.Locale.ROOT)).press("Come in", "Hello Maria");
        maria.picture("home-member");
        assertThat(maria.read("boards").path("items"))
                .singleElement()
                .extracting(it -> it.path("id").asText())
                .isEqualTo(board);
        assertThat(maria.read("meetings").path("items")).isEmpty();
        assertThat(server.log()).doesNotContain(code, code.replace(" ", ""));
    }

    private void theMembersCardAppearsByItself(Browsers browsers) {
        amina.go("/boards/board?id=" + board);
        Visit cut = browsers.staff("amina").expect("ERR_FAILED").cutOff(Pattern.compile("/stream\\?"));
        Walker withoutStream = new Walker(cut);
        withoutStream.go("/boards/board?id=" + board);

        maria.go("/boards/list")
                .follow("Nights off", "Carers sleep through two nights a month.")
                .follow("Add a card", "A title and one line are enough.")
                .fill("Title", "Sunday night is when it breaks")
                .fill("What it means, in one line", WORDS)
                .picture("add-card");
        maria.press("Add the card", "The card is on the board").picture("board-member");

        amina.sees("Sunday night is when it breaks");
        withoutStream.sees("Sunday night is when it breaks");
        amina.follow("Sunday night is when it breaks", "Maria Lopes").picture("card");
        card = amina.id();
    }

    private void theMemberIsAskedWhetherWeMayQuote() {
        amina.follow("May we quote this?", "is asked on a page of their own").press("Ask Maria", "We have asked.");
        amina.go("/boards/summary?board=" + board)
                .fill("What the public can read", "We met twice.")
                .picture("summary-write");
        amina.press("Publish it", "Everyone can read the summary now");

        maria.go("/home").follow("Read the question", WORDS).picture("question");
        assertThat(maria.page().locator(".four button").allInnerTexts()).hasSize(4);
        maria.switchWords();
        maria.picture("question-easy");
        assertThat(maria.page().locator("main").innerText()).contains(WORDS);
        maria.switchWords();
    }

    private void theSummaryShowsAndLosesTheWords(Visit browser) {
        Walker stranger = new Walker(browser);
        String summary = "/boards/summary?board=" + board;
        assertThat(stranger.go(summary).page().locator("main").innerText()).doesNotContain(WORDS);

        maria.page().locator(".four button").first().click();
        maria.sees("Your yes is noted").picture("receipt");
        stranger.go(summary).sees(WORDS).picture("summary");
        assertThat(stranger.api("boards/" + board + "/summary").text()).contains(WORDS);
        assertThat(found()).contains(WORDS);

        maria.follow("My choices", "Where it is now").picture("choices");
        maria.press("Stop this", "It is no longer used").picture("receipt-stopped");
        assertThat(stranger.api("boards/" + board + "/summary").text()).doesNotContain(WORDS);
        assertThat(found()).doesNotContain(WORDS);
        assertThat(stranger.go(summary).page().locator("main").innerText()).doesNotContain(WORDS);
    }

    /** What the search finds in public summaries; the card itself stays on the board of those who share it. */
    private String found() {
        return amina.read("search?q=night%20off").path("summaries").toString();
    }

    private void aMeetingDecidesOnTheCard() {
        amina.go("/meetings/plan?card=" + card)
                .fill("Name of the meeting", "One evening about nights")
                .fill("Day", LocalDate.now(ZoneOffset.UTC).plusDays(9).toString())
                .fill("Place", "Village hall, step-free")
                .picture("plan");
        amina.field("Board it belongs to").selectOption(board);
        amina.press("Save the plan", "The plan is saved").press("Send it out", "Open the doors");
        String meeting = amina.id();
        amina.press("Open the doors", "Start the meeting");
        maria.go("/home").follow("Go to the meeting", "I am here").press("I am here", "You are here.");
        amina.press("Start the meeting", "Open it: talk").press("Open it: talk", "Nobody is waiting to speak.");

        maria.press("I want to speak", "You are first in line.").picture("meeting-member");
        amina.go("/meetings/meeting?id=" + meeting).press("I want to speak", "You are second, after Maria Lopes.");
        assertThat(queue(amina, meeting)).isEqualTo(queue(maria, meeting)).isEqualTo("Maria Lopes, Amina Yusuf");
        amina.go("/meetings/facilitate?id=" + meeting).picture("facilitate");
        amina.page().locator("#next").click();
        maria.sees("It is your turn.");

        maria.page().locator("#signal-STOP").click();
        amina.sees("Maria Lopes asked us to stop.");
        assertThat(amina.api("meetings/" + meeting).text()).contains("\"clockStands\":true");
        maria.press("Go on", "It is your turn.");
        assertThat(amina.api("meetings/" + meeting).text()).contains("\"clockStands\":false");

        amina.page().locator("#press-quiet").click();
        maria.sees("Nobody sees your words until they are shown");
        maria.fill("Your words", "A night away, near home").press("My words are ready", "Your words are ready.");
        assertThat(amina.api("meetings/" + meeting).text()).doesNotContain("A night away");
        amina.fill("Ending early? Say why", "Everyone is ready").press("Show the words", "A night away, near home");
        maria.sees("A night away, near home").picture("words-shown");

        decided(meeting);
    }

    private void decided(String meeting) {
        amina.go("/meetings/facilitate?id=" + meeting)
                .follow("Close this item", "The decision and its reason")
                .fill("What was decided, in one sentence", DECISION)
                .fill("Why", "Distance is what stops people.");
        amina.field("Agreed").check();
        amina.press("Close the item", "The item is closed.").press("End the meeting", "Notes are ready to read");
        maria.go("/meetings/notes?id=" + meeting).sees(DECISION).picture("notes");
        maria.go("/boards/card?id=" + card).sees(DECISION).sees("Distance is what stops people.");
        JsonNode kept = maria.read("cards/" + card).path("decisions");
        assertThat(kept)
                .singleElement()
                .extracting(it -> it.path("outcome").asText())
                .isEqualTo("AGREED");
        maria.picture("card-decided");
    }

    private static String queue(Walker who, String meeting) {
        return String.join(", ", who.read("meetings/" + meeting).path("queue").findValuesAsText("name"));
    }
}
