package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Streams;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answering for a member: how long, who else, and how it ends, at once. */
@OnServer
class MembersST {
    private static final String TERMS = """
            {"title":"Respite care","purpose":"To plan it together","canChange":"The times","cannotChange":"The money",
             "whoDecides":"Claire Osei","decideBy":"2027-03-01","rung":"CO_DESIGN","hearBack":"Every month",
             "money":"We pay for travel","easyRead":"We plan together."}""";

    @Test
    @Tag("boards-G32")
    void whoeverAnswersRenewsInOneStepAndChoosesADeputy(AlongsideServer server, Browsers browsers) throws SQLException {
        Caller.staff(server, "amina");
        UUID id = Caller.newMember(server, "Beatrice Nwosu", "amina");
        execute(
                server,
                "update alongside_person set ends_on = current_date + 5, deputy = null where id = '" + id + "'");
        Visit amina = browsers.staff("amina");
        amina.open("/enter/staff");
        amina.open("/identity/members");
        amina.axe().picture("members");
        assertThat(amina.page().getByText("Ends soon").first().isVisible()).isTrue();
        amina.link("Beatrice Nwosu").click();
        amina.axe().picture("member");
        amina.button("Renew for a year").click();
        amina.page().getByText("Renewed. They can come in and write.").waitFor();
        amina.axe();
        assertThat(amina.page().content())
                .contains(String.valueOf(
                        LocalDate.now(java.time.ZoneOffset.UTC).plusDays(365).getYear()))
                .doesNotContain("Ends soon");
        amina.expect("status of 400").button("Save").click();
        amina.page().getByText("Choose a deputy, so that nobody").first().waitFor();
        amina.axe();
        amina.page().getByLabel("Deputy").selectOption("Dev Patel");
        amina.button("Save").click();
        amina.page().getByText("Saved. They are told").waitFor();
        Web dev = Caller.staff(server, "dev");
        assertThat(dev.get("/api/members/" + id).statusCode()).as("the deputy").isEqualTo(200);
        Web claire = Caller.staff(server, "claire");
        assertThat(claire.get("/api/members/" + id).statusCode()).isEqualTo(404);
        assertThat(claire.get("/identity/member?person=" + id).statusCode()).isEqualTo(404);
        assertThat(claire.json("POST", "/api/members/" + id + "/renewal", "", claire.guard())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("host-25")
    @Tag("boards-G34")
    void endingAccessByThePageIsEffectiveAtTheNextClickAndOnTheStream(AlongsideServer server) throws Exception {
        Web amina = Caller.staff(server, "amina");
        UUID id = Caller.newMember(server, "Kwame Boateng", "amina");
        String board = board(amina, id);
        Caller.Slip slip = Caller.slip(amina, id);
        Web kwame = new Web(server);
        Caller.enter(kwame, slip);
        try (Web.Lines hers = amina.lines("/stream?watch=board:" + board);
                Web.Lines stream = kwame.lines("/stream?watch=board:" + board)) {
            assertThat(hers.next()).isNotNull();
            assertThat(stream.next()).isNotNull();
            press(amina, "/identity/member?person=" + id, "close:end");
            assertThat(kwame.get("/api/boards").statusCode()).isEqualTo(403);
            Streams.onlyTheFirstEnds(stream, hers, amina, server, board);
        }
        Web again = new Web(server);
        Caller.enter(again, slip);
        assertThat(again.get("/api/boards").statusCode())
                .as("the link is dead too")
                .isEqualTo(403);
        assertThat(amina.get("/api/boards/" + board + "/members").body())
                .as("what they are part of stays")
                .contains(id.toString());
    }

    @Test
    @Tag("boards-G34")
    void endingOnesOwnSignInsEndsThemOnEveryDevice(AlongsideServer server) throws SQLException {
        Web amina = Caller.staff(server, "amina");
        UUID id = Caller.newMember(server, "Olu Adebayo", "amina");
        Caller.Slip slip = Caller.slip(amina, id);
        Web phone = new Web(server);
        Web library = new Web(server);
        Caller.enter(phone, slip);
        Caller.enter(library, slip);
        press(phone, "/me", "mine:endMine");
        assertThat(phone.get("/api/boards").statusCode()).isEqualTo(403);
        assertThat(library.get("/api/boards").statusCode()).isEqualTo(403);
        Web finder = new Web(server);
        Caller.enter(finder, slip);
        assertThat(finder.get("/api/boards").statusCode())
                .as("whoever found the slip")
                .isEqualTo(403);
        Web back = new Web(server);
        Caller.enter(back, Caller.slip(amina, id));
        assertThat(back.get("/api/boards").statusCode()).isEqualTo(200);
        assertThat(back.ask("DELETE", "/api/me/sessions", "X-Guard", back.guard())
                        .statusCode())
                .isEqualTo(204);
        assertThat(back.get("/api/boards").statusCode()).isEqualTo(403);
    }

    @Test
    @Tag("boards-G32")
    void afterTheLastDayAMemberReadsAndSaysNoAndDoesNotWrite(AlongsideServer server) throws Exception {
        Web amina = Caller.staff(server, "amina");
        UUID id = Caller.newMember(server, "Nora Quinn", "amina");
        String board = board(amina, id);
        Caller.Slip slip = Caller.slip(amina, id);
        Web nora = new Web(server);
        Caller.enter(nora, slip);
        HttpResponse<String> made = amina.json(
                "POST",
                "/api/boards/" + board + "/lanes",
                "{\"title\":\"Ideas\",\"meaning\":\"What somebody has thought of\",\"joint\":false,\"version\":0}",
                amina.guard());
        String lane = made.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        execute(server, "update alongside_person set ends_on = current_date - 3 where id = '" + id + "'");
        assertThat(nora.get("/api/boards/" + board).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = nora.json(
                "POST",
                "/api/lanes/" + lane + "/cards",
                "{\"title\":\"Mine\",\"meaning\":\"So that it is there\",\"words\":\"\",\"easyRead\":\"\",\"version\":0}",
                nora.guard());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("identity.onlyReading");
        String page = "/boards/add?board=" + board;
        Map<String, String> form = new LinkedHashMap<>(Web.hidden(nora.get(page).body(), "add:save"));
        form.putAll(Map.of("add:aboutTitle:title", "Words I do not want to lose", "add:aboutLane:lane", lane));
        form.putAll(Map.of("add:aboutMeaning:meaning", "So that it is there", "add:save", "go"));
        HttpResponse<String> kept = nora.post(page, form);
        assertThat(kept.body()).contains("Your last day here has passed", "Words I do not want to lose");
        HttpResponse<String> no =
                nora.json("POST", "/api/consent/choices/" + UUID.randomUUID() + "/withdrawal", "", nora.guard());
        assertThat(no.body()).as("saying no is never refused").doesNotContain("onlyReading");
        assertThat(nora.ask("DELETE", "/api/me/sessions", "X-Guard", nora.guard())
                        .statusCode())
                .isEqualTo(204);
        execute(server, "update alongside_person set ends_on = current_date - 15 where id = '" + id + "'");
        Caller.enter(nora, slip);
        assertThat(nora.get("/api/boards").statusCode()).as("over").isEqualTo(403);
    }

    static void press(Web somebody, String page, String button) {
        Map<String, String> form =
                new LinkedHashMap<>(Web.hidden(somebody.get(page).body(), "name=\"" + button + "\""));
        form.put(button, "go");
        String path = page.equals("/me") ? "/identity/me" : page;
        HttpResponse<String> answer = somebody.post(path, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    static String board(Web amina, UUID member) throws IOException {
        HttpResponse<String> board = amina.json("POST", "/api/boards", TERMS, amina.guard());
        assertThat(board.statusCode()).as(board.body()).isEqualTo(201);
        String id = board.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(amina.json(
                                "POST",
                                "/api/boards/" + id + "/members",
                                "{\"person\":\"" + member + "\"}",
                                amina.guard())
                        .statusCode())
                .isEqualTo(204);
        return id;
    }

    static void execute(AlongsideServer server, String sql) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
