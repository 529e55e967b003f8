package org.alongside.boards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A quote whose words somebody typed says so: to the public without names, to the board's stewards with both. */
@OnServer
class TypedQuoteST {
    private static final String TERMS = """
            {"title":"Sunday buses","purpose":"To plan it together","canChange":"The times","cannotChange":"The money",
             "whoDecides":"Claire Osei","decideBy":"2027-03-01","rung":"CO_DESIGN","hearBack":"Every month",
             "money":"We pay for travel","easyRead":"We plan together."}""";

    @Test
    @Tag("boards-G38")
    void theSummarySaysHowTheWordsCameAndNamesWhoTypedThemOnlyInside(AlongsideServer server, Browsers browsers)
            throws Exception {
        Web amina = Caller.staff(server, "amina");
        UUID joanId = Caller.newMember(server, "Joan Reed", "amina");
        String board = made(amina, "/api/boards", TERMS);
        amina.json("POST", "/api/boards/" + board + "/members", "{\"person\":\"" + joanId + "\"}", amina.guard());
        String lane = made(amina, "/api/boards/" + board + "/lanes", "{\"title\":\"Heard\",\"meaning\":\"Said\"}");
        String card = made(amina, "/api/lanes/" + lane + "/cards", "{\"title\":\"Bus\",\"meaning\":\"Home\"}");
        String comment = made(
                amina,
                "/api/cards/" + card + "/comments",
                "{\"words\":\"I walk home in the dark\",\"behalf\":{\"person\":\"" + joanId
                        + "\",\"route\":\"PHONE\",\"readBack\":\"YES\"}}");
        String summary = "/api/boards/" + board + "/summary";
        amina.json("PUT", summary, "{\"words\":\"We met twice.\"}", amina.guard());
        amina.json("PUT", summary + "/published", "{\"everyone\":true}", amina.guard());
        made(amina, summary + "/quotes", "{\"card\":\"" + card + "\",\"comment\":\"" + comment + "\",\"named\":false}");
        Web joan = new Web(server);
        Caller.enter(joan, Caller.slip(amina, joanId));
        String ask = joan.get("/api/consent/asks").body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        String rendition =
                joan.get("/api/consent/asks/" + ask).body().replaceAll("(?s).*\"rendition\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> yes = joan.json(
                "POST",
                "/api/consent/asks/" + ask + "/answer",
                "{\"answer\":\"YES\",\"rendition\":\"" + rendition + "\",\"command\":\"" + UUID.randomUUID() + "\"}",
                joan.guard());
        assertThat(yes.statusCode()).as(yes.body()).isEqualTo(200);

        Web stranger = new Web(server);
        assertThat(stranger.get(summary).body())
                .contains("I walk home in the dark")
                .contains("\"route\":\"PHONE\"")
                .doesNotContain("Amina Yusuf")
                .doesNotContain("Joan Reed");
        assertThat(stranger.get("/boards/summary?board=" + board).body())
                .contains("Said on the phone, typed by somebody else")
                .doesNotContain("Joan Reed");
        assertThat(amina.get(summary).body()).contains("\"byName\":\"Amina Yusuf\"");
        Visit visitor = browsers.visitor();
        visitor.open("/boards/summary?board=" + board);
        visitor.axe().holdsOnASmallScreen().picture("summary-typed-quote");
    }

    private static String made(Web amina, String path, String body) {
        HttpResponse<String> answer = amina.json("POST", path, body, amina.guard());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isLessThan(300);
        return answer.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }
}
