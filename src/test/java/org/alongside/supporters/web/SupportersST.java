package org.alongside.supporters.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Streams;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Naming a supporter, helping for a while with both names shown, and stopping it at once. */
@OnServer
class SupportersST {
    @Test
    @Tag("boards-G37")
    void joanNamesLeeWhoHelpsForAWhileAndJoanStopsIt(AlongsideServer server, Browsers browsers)
            throws SQLException, IOException {
        Web amina = Caller.staff(server, "amina");
        UUID joanId = Caller.newMember(server, "Joanna Reed", "amina");
        String board = Arriving.board(amina, joanId);
        String lane = Arriving.made(amina.json(
                "POST",
                "/api/boards/" + board + "/lanes",
                "{\"title\":\"Heard\",\"meaning\":\"What was said\"}",
                amina.guard()));
        String card = Arriving.made(amina.json(
                "POST",
                "/api/lanes/" + lane + "/cards",
                "{\"title\":\"Bus home\",\"meaning\":\"After eight\"}",
                amina.guard()));
        Visit joan = Arriving.enter(browsers, Caller.slip(amina, joanId));
        joan.open("/me");
        joan.link("My supporters").click();
        joan.axe().picture("supporters-none");
        joan.link("Name a supporter").click();
        joan.axe().picture("supporter-new");
        assertThat(joan.page().locator("input[type=checkbox]:checked").count())
                .as("everything is off")
                .isZero();
        joan.page().getByLabel("What do you call them?").fill("Lee");
        joan.page().getByLabel("See my boards").check();
        joan.page().getByLabel("Type my words").check();
        joan.button("Name a supporter").click();
        joan.settled();
        String code = joan.page().locator(".secret").textContent();
        joan.axe().picture("supporter-code");

        UUID leeId = Caller.newMember(server, "Lee Carter", "amina");
        Visit lee = Arriving.enter(browsers, Caller.slip(amina, leeId));
        lee.open("/supporters/helping");
        lee.page().getByLabel("The code").fill(code);
        lee.button("Use the code").click();
        lee.page().getByText("You can help now.").waitFor();
        lee.axe().picture("helping-whom");
        lee.button("Help Joanna Reed now").click();
        lee.page().getByText("You are helping Joanna Reed").waitFor();
        lee.axe().holdsOnASmallScreen().picture("helping-now");

        lee.open("/boards/card?id=" + card);
        assertThat(lee.page().getByText("You are helping Joanna Reed").isVisible())
                .isTrue();
        lee.page().getByLabel("Add your words").fill("I need it on Sundays");
        lee.page().getByLabel("Yes, and they are right").check();
        lee.button("Add to the conversation").click();
        lee.page()
                .getByText("Typed by Lee Carter, words of Joanna Reed, read back")
                .first()
                .waitFor();
        lee.axe().picture("helping-card");
        lee.expect("status of 403").expect("status of 404");
        for (String shut : List.of(
                "/consent/choices",
                "/supporters/mine",
                "/supporters/notes",
                "/identity/needs",
                "/me",
                "/meetings/list")) {
            assertThat(lee.open(shut)).as(shut).isEqualTo(403);
        }
        assertThat(lee.get("/alongside/api/supporters").status()).isEqualTo(403);
        assertThat(lee.get("/alongside/api/needs").status()).isEqualTo(403);

        joan.open("/home");
        assertThat(joan.page()
                        .getByText("Lee Carter has begun to help you here")
                        .isVisible())
                .isTrue();
        joan.open("/boards/card?id=" + card);
        assertThat(joan.page()
                        .getByText("Typed by Lee Carter, words of Joanna Reed, read back")
                        .first()
                        .isVisible())
                .isTrue();
        joan.open("/supporters/mine");
        assertThat(joan.page().getByText("Words on a card").isVisible()).isTrue();
        joan.axe().holdsOnASmallScreen().picture("supporters-mine");
        joan.button("Stop Lee now").click();
        joan.page().getByText("Stopped. It holds from now on.").waitFor();

        lee.open("/boards/card?id=" + card);
        assertThat(lee.page().url()).contains("/supporters/helping?over");
        assertThat(lee.page().getByText("You have stopped helping").isVisible()).isTrue();
        lee.axe().picture("helping-over");
        assertThat(lee.get("/alongside/api/cards/" + card).status())
                .as("as themselves Lee has no part in it")
                .isEqualTo(404);
    }

    @Test
    void aStopRefusesTheNextWriteAndClosesTheStream(AlongsideServer server) throws Exception {
        Web amina = Caller.staff(server, "amina");
        UUID joanId = Caller.newMember(server, "Joan Reed", "amina");
        UUID leeId = Caller.newMember(server, "Lee Carter", "amina");
        String board = Arriving.board(amina, joanId);
        Web joan = Arriving.come(server, Caller.slip(amina, joanId));
        Web lee = Arriving.come(server, Caller.slip(amina, leeId));
        HttpResponse<String> named = joan.json(
                "POST", "/api/supporters", "{\"name\":\"Lee\",\"may\":[\"SEE_BOARDS\",\"TYPE\"]}", joan.guard());
        assertThat(named.statusCode()).as(named.body()).isEqualTo(200);
        String support = Arriving.made(named);
        String code = named.body().replaceAll(".*\"code\":\"([^\"]+)\".*", "$1");
        assertThat(lee.json("POST", "/api/supporters/take-up", "{\"code\":\"" + code + "\"}", lee.guard())
                        .statusCode())
                .isEqualTo(200);
        Arriving.help(lee, support);
        assertThat(lee.get("/api/boards/" + board).statusCode()).isEqualTo(200);
        String guard = lee.guard();
        try (Web.Lines hers = amina.lines("/stream?watch=board:" + board);
                Web.Lines stream = lee.lines("/stream?watch=board:" + board)) {
            assertThat(hers.next()).isNotNull();
            assertThat(stream.next()).isNotNull();
            assertThat(joan.json("POST", "/api/supporters/" + support + "/stop", "{}", joan.guard())
                            .statusCode())
                    .isEqualTo(204);
            HttpResponse<String> refused = lee.json("PUT", "/api/lanes/" + board, "{}", guard);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("supporters.helpOver");
            assertThat(lee.json("PUT", "/api/lanes/" + board, "{}", guard).body())
                    .as("nor is the next one carried out as Lee's own, before Lee has seen that it is over")
                    .contains("supporters.helpOver");
            Streams.onlyTheFirstEnds(stream, hers, amina, server, board);
        }
    }

    @Test
    void aBoardThatIsOnlyMineDoesNotExistForMySupporter(AlongsideServer server) throws Exception {
        Web amina = Caller.staff(server, "amina");
        UUID joanId = Caller.newMember(server, "Joan Reed", "amina");
        UUID leeId = Caller.newMember(server, "Lee Carter", "amina");
        String board = Arriving.board(amina, joanId);
        Web joan = Arriving.come(server, Caller.slip(amina, joanId));
        Web lee = Arriving.come(server, Caller.slip(amina, leeId));
        HttpResponse<String> named =
                joan.json("POST", "/api/supporters", "{\"name\":\"Lee\",\"may\":[\"SEE_BOARDS\"]}", joan.guard());
        String code = named.body().replaceAll(".*\"code\":\"([^\"]+)\".*", "$1");
        lee.json("POST", "/api/supporters/take-up", "{\"code\":\"" + code + "\"}", lee.guard());
        Arriving.help(lee, Arriving.made(named));
        assertThat(lee.get("/api/boards").body()).contains(board);
        joan.post("/supporters/only-me", Map.of("guard", joan.guard(), "thing", board, "keep", "yes", "back", ""));
        assertThat(lee.get("/api/boards").body()).doesNotContain(board);
        assertThat(lee.get("/api/boards/" + board).statusCode()).isEqualTo(404);
        assertThat(lee.get("/boards/board?id=" + board).statusCode()).isEqualTo(404);
        assertThat(lee.get("/stream?watch=board:" + board).statusCode()).isEqualTo(404);
        assertThat(joan.get("/api/boards/" + board).statusCode()).isEqualTo(200);
    }

    @Test
    void theContactTypesWhatAMemberSaidOnThePhone(AlongsideServer server, Browsers browsers) throws Exception {
        Web api = Caller.staff(server, "amina");
        UUID joanId = Caller.newMember(server, "Joan Reed", "amina");
        String board = Arriving.board(api, joanId);
        String lane = Arriving.made(api.json(
                "POST",
                "/api/boards/" + board + "/lanes",
                "{\"title\":\"Agree\",\"meaning\":\"Both say yes\",\"joint\":true}",
                api.guard()));
        Visit amina = browsers.staff("amina");
        amina.open("/enter/staff");
        amina.open("/boards/add?board=" + board);
        amina.page()
                .getByLabel("Title", new Page.GetByLabelOptions().setExact(true))
                .fill("Sunday bus");
        amina.page().getByLabel("What it means, in one line").fill("A bus home on Sundays");
        amina.page().getByText("I am typing this for somebody").click();
        amina.page().getByLabel("Whose words are these?").selectOption("Joan Reed");
        amina.expect("status of 400").button("Add the card").click();
        amina.page().getByText("Say how the words came to you.").first().waitFor();
        amina.axe().picture("typed-for-mistake");
        amina.page().getByLabel("On the phone").check();
        amina.page().getByLabel("Yes, and they are right").check();
        amina.button("Add the card").click();
        amina.page().waitForURL(Pattern.compile(".*/boards/board\\?.*"));
        amina.page()
                .getByText("Typed by Amina Yusuf, words of Joan Reed")
                .first()
                .waitFor();
        amina.axe().picture("typed-for-board");
        amina.page().locator(".card h3 a").first().click();
        amina.page()
                .getByText("Typed by Amina Yusuf, words of Joan Reed on the phone")
                .first()
                .waitFor();
        amina.page().getByText("Enter the answer of Joan Reed").click();
        amina.page().locator("#answer-for").getByLabel("On paper").check();
        amina.page().locator("#answer-for").getByLabel("It was not possible").check();
        amina.axe().picture("typed-for-answer");
        amina.button("Joan agrees").click();
        amina.page().getByText("words of Joan Reed on paper").first().waitFor();
        amina.axe().holdsOnASmallScreen().picture("typed-for-card");
        amina.button("Easy Read").click();
        amina.page().getByText("Amina Yusuf typed this for Joan Reed").first().waitFor();
        amina.button("Easy Read").click();
        assertThat(lane).isNotBlank();
        amina.open("/supporters/desk?person=" + joanId);
        amina.axe().holdsOnASmallScreen().picture("supporters-desk");
        amina.link("Type in a supporter they name").click();
        amina.axe().holdsOnASmallScreen().picture("supporters-desk-new");
    }
}
