package org.alongside.supporters.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Help for one meeting alone, and words at a meeting that somebody typed for somebody. */
@OnServer
class OneMeetingST {
    @Test
    @Tag("boards-G37")
    void joanNamesLeeForOneMeetingAndItEndsWithThatMeeting(AlongsideServer server, Browsers browsers)
            throws SQLException {
        Web amina = Caller.staff(server, "amina");
        UUID joanId = Caller.newMember(server, "Joan Reed", "amina");
        UUID leeId = Caller.newMember(server, "Lee Carter", "amina");
        Gathering forum = new Gathering(amina, "Transport forum", joanId);
        Gathering other = new Gathering(amina, "Another evening", joanId);
        Visit joan = Arriving.enter(browsers, Caller.slip(amina, joanId));
        joan.open("/supporters/supporter");
        joan.page().getByLabel("What do you call them?").fill("Lee");
        joan.page().getByLabel("Come to my meetings").check();
        joan.page().getByLabel("Type my words").check();
        joan.page().getByLabel("For one meeting only?").selectOption(new SelectOption().setValue(forum.id));
        joan.axe().holdsOnASmallScreen().picture("supporter-one-meeting");
        joan.button("Name a supporter").click();
        joan.settled();
        String code = joan.page().locator(".secret").textContent();
        joan.open("/supporters/mine");
        joan.page().getByText("For one meeting only: Transport forum").waitFor();
        joan.axe().holdsOnASmallScreen().picture("supporters-one-meeting");
        joan.button("Easy Read").click();
        joan.page().getByText("Then it ends.").waitFor();
        joan.picture("supporters-one-meeting-easy");
        joan.button("Easy Read").click();

        Visit lee = Arriving.enter(browsers, Caller.slip(amina, leeId));
        lee.open("/supporters/helping");
        lee.page().getByLabel("The code").fill(code);
        lee.button("Use the code").click();
        lee.page().getByText("For one meeting only: Transport forum").waitFor();
        lee.button("Help Joan Reed now").click();
        lee.page().getByText("For one meeting only: Transport forum").waitFor();
        lee.axe().picture("helping-one-meeting");
        assertThat(lee.get("/alongside/api/meetings").text()).contains(forum.id).doesNotContain(other.id);
        assertThat(lee.get("/alongside/api/meetings/" + other.id).status()).isEqualTo(404);
        assertThat(lee.get("/alongside/stream?watch=meeting:" + other.id).status())
                .isEqualTo(404);

        String item = forum.quiet();
        lee.open("/meetings/meeting?id=" + forum.id);
        lee.page().getByLabel("Your words").fill("After eight, please");
        lee.page().getByLabel("Yes, and they are right").check();
        lee.button("My words are ready").click();
        lee.page().getByText("Your words are ready.").waitFor();
        lee.axe().picture("helping-quiet-writing");
        assertThat(joan.get("/alongside/api/stamps").text())
                .contains("\"readBack\":\"YES\"")
                .contains("Lee Carter");
        forum.command("items/step", ",\"step\":\"REVEAL\",\"because\":\"Enough\"");
        forum.command(
                "items/decide", ",\"verdict\":\"AGREED\",\"decision\":\"A bus at nine\",\"reason\":\"We need it\"");
        forum.command("close", "");
        assertThat(item).isNotEmpty();
        lee.open("/meetings/meeting?id=" + forum.id);
        assertThat(lee.page().url()).as("it ended by itself").contains("/supporters/helping?over");
        joan.open("/supporters/mine");
        assertThat(joan.button("Stop Lee now").count()).isZero();
        joan.page().getByText("Lee, for one meeting only: Transport forum").waitFor();
    }

    @Test
    @Tag("boards-G38")
    void theFacilitatorTypesWhatJoanSaidInTheRoomAndOnlyJoanReadsWhoDid(AlongsideServer server, Browsers browsers)
            throws SQLException {
        Web api = Caller.staff(server, "amina");
        UUID joanId = Caller.newMember(server, "Joan Reed", "amina");
        UUID tomId = Caller.newMember(server, "Tom Baker", "amina");
        Gathering forum = new Gathering(api, "Quiet forum", joanId, tomId);
        String item = forum.quiet();
        Web joan = Arriving.come(server, Caller.slip(api, joanId));
        Web tom = Arriving.come(server, Caller.slip(api, tomId));
        assertThat(joan.json(
                                "POST",
                                "/api/meetings/" + forum.id + "/items/" + item + "/writing",
                                "{\"command\":\"" + UUID.randomUUID() + "\",\"words\":\"My own draft\"}",
                                joan.guard())
                        .statusCode())
                .isEqualTo(200);
        Visit amina = browsers.staff("amina");
        amina.open("/enter/staff");
        amina.open("/meetings/facilitate?id=" + forum.id);
        amina.link("I am typing this for somebody").click();
        amina.page().getByLabel("Whose words are these?").selectOption("Joan Reed");
        amina.page().getByLabel("Their words").fill("A bus on Sundays");
        amina.expect("status of 400").button("Keep their words").click();
        amina.page().getByText("Say how the words came to you.").first().waitFor();
        assertThat(amina.page().getByLabel("Their words").inputValue()).isEqualTo("A bus on Sundays");
        amina.axe().holdsOnASmallScreen().picture("type-for-mistake");
        amina.page().getByLabel("In the room").check();
        amina.page().getByLabel("It was not possible").check();
        amina.button("Keep their words").click();
        amina.page().getByText("The words are kept.").waitFor();
        amina.axe();

        String mine = joan.get("/api/meetings/" + forum.id).body();
        assertThat(mine).as("her own draft is not written over").contains("My own draft");
        assertThat(mine).contains("A bus on Sundays").contains("Amina Yusuf").contains("\"route\":\"IN_ROOM\"");
        assertThat(joan.get("/meetings/meeting?id=" + forum.id).body())
                .contains("Typed by Amina Yusuf, words of Joan Reed in the room");
        assertThat(tom.get("/api/meetings/" + forum.id).body()).doesNotContain("A bus on Sundays");
        assertThat(tom.get("/meetings/type?id=" + forum.id + "&item=" + item).body())
                .contains("There is nothing to type for somebody else");
        forum.command("items/step", ",\"step\":\"REVEAL\",\"because\":\"Enough\"");
        assertThat(tom.get("/api/meetings/" + forum.id).body())
                .as("shown without a name")
                .contains("A bus on Sundays")
                .contains("\"route\":\"IN_ROOM\"")
                .doesNotContain("\"ofName\"");
        assertThat(tom.json(
                                "POST",
                                "/api/meetings/" + forum.id + "/items/" + item + "/writing",
                                "{\"command\":\"" + UUID.randomUUID() + "\",\"words\":\"x\",\"ready\":true,"
                                        + "\"behalf\":{\"person\":\"" + joanId
                                        + "\",\"route\":\"IN_ROOM\",\"readBack\":\"YES\"}}",
                                tom.guard())
                        .statusCode())
                .as("another member types for nobody")
                .isEqualTo(403);
    }

    @Test
    void aCardAndNewsThatAreOnlyMineDoNotExistForMySupporter(AlongsideServer server, Browsers browsers)
            throws Exception {
        Web amina = Caller.staff(server, "amina");
        UUID joanId = Caller.newMember(server, "Joan Reed", "amina");
        UUID leeId = Caller.newMember(server, "Lee Carter", "amina");
        String board = Arriving.board(amina, joanId);
        String lane = Arriving.made(amina.json(
                "POST",
                "/api/boards/" + board + "/lanes",
                "{\"title\":\"Heard\",\"meaning\":\"What was said\"}",
                amina.guard()));
        String seen = card(amina, lane, "Morning zebra bus");
        String kept = card(amina, lane, "Evening zebra bus");
        Visit joan = Arriving.enter(browsers, Caller.slip(amina, joanId));
        Web lee = Arriving.come(server, Caller.slip(amina, leeId));
        Web joanApi = Arriving.come(server, Caller.slip(amina, joanId));
        String named = joanApi.json(
                        "POST",
                        "/api/supporters",
                        "{\"name\":\"Lee\",\"may\":[\"SEE_BOARDS\",\"READ_NEWS\",\"TYPE\"]}",
                        joanApi.guard())
                .body();
        String support = named.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        String code = named.replaceAll(".*\"code\":\"([^\"]+)\".*", "$1");
        lee.json("POST", "/api/supporters/take-up", "{\"code\":\"" + code + "\"}", lee.guard());
        Arriving.help(lee, support);
        String boardSeen = lee.get("/api/boards/" + board).body();
        assertThat(boardSeen).contains(kept).contains("\"cards\":2");

        joan.open("/boards/card?id=" + kept);
        joan.button("Keep it from my supporters").click();
        joan.page().getByText("Your supporters do not see this.").waitFor();
        joan.axe().holdsOnASmallScreen().picture("card-only-me");
        assertThat(lee.get("/api/boards/" + board).body())
                .contains(seen)
                .doesNotContain(kept)
                .contains("\"cards\":1");
        assertThat(lee.get("/api/boards?from=0").body()).contains("\"cards\":1");
        String never = UUID.randomUUID().toString();
        for (String path : new String[] {"/api/cards/%s", "/api/cards/%s/history", "/boards/card?id=%s"}) {
            assertThat(lee.get(path.formatted(kept)).statusCode())
                    .as(path)
                    .isEqualTo(lee.get(path.formatted(never)).statusCode())
                    .isEqualTo(404);
        }
        assertThat(lee.get("/boards/find?q=zebra").body())
                .contains("Morning zebra bus")
                .doesNotContain("Evening zebra");
        assertThat(lee.get("/boards/board?id=" + board).body())
                .contains("Morning zebra bus")
                .doesNotContain("Evening zebra");
        assertThat(lee.json("POST", "/api/cards/" + kept + "/comments", "{\"words\":\"x\"}", lee.guard())
                        .statusCode())
                .isEqualTo(404);
        assertThat(joanApi.get("/api/cards/" + kept).statusCode()).isEqualTo(200);

        String news = lee.get("/api/me/news").body();
        assertThat(news).contains("supporterHelps");
        joan.open("/home");
        joan.button("Keep it from my supporters").first().click();
        joan.button("Let them see it again").first().waitFor();
        joan.axe().holdsOnASmallScreen().picture("news-only-me");
        String left = lee.get("/api/me/news").body();
        assertThat(count(left)).isEqualTo(count(news) - 1);
        assertThat(lee.post(
                                "/supporters/only-me",
                                Map.of("guard", lee.guard(), "thing", kept, "keep", "no", "back", ""))
                        .statusCode())
                .as("a supporter opens nothing")
                .isEqualTo(403);
    }

    private static int count(String news) {
        return news.split("\"what\"", -1).length - 1;
    }

    private static String card(Web amina, String lane, String title) {
        return Arriving.made(amina.json(
                "POST",
                "/api/lanes/" + lane + "/cards",
                "{\"title\":\"" + title + "\",\"meaning\":\"Said aloud\"}",
                amina.guard()));
    }
}
