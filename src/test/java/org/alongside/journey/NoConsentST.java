package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Rows;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody who has agreed to nothing at all: on a board, with a yes of their own, and at a meeting. */
@OnServer
class NoConsentST {
    @Test
    @Tag("consent-4")
    void whoeverHasSaidYesToNothingTakesPartInEverything(AlongsideServer server, Browsers browsers)
            throws SQLException {
        Web staff = Caller.staff(server, "amina");
        Program amina = new Program(staff);
        UUID who =
                Caller.newMember(server, "Vera " + UUID.randomUUID().toString().substring(0, 5), "amina");
        Web browser = new Web(server);
        Caller.enter(browser, Caller.slip(staff, who));
        Program vera = new Program(browser);
        assertThat(vera.read("consent/choices").path("items")).isEmpty();

        String board = amina.make(
                "boards",
                Map.of(
                        "title", "Evenings " + UUID.randomUUID(),
                        "purpose", "Everyone gets home.",
                        "canChange", "Times.",
                        "cannotChange", "The contract.",
                        "whoDecides", "We do.",
                        "decideBy", "2030-01-01",
                        "rung", "CO_PRODUCTION",
                        "hearBack", "Here."));
        String lane = amina.make(
                "boards/" + board + "/lanes", Map.of("title", "Heard", "meaning", "What we heard", "joint", true));
        amina.done("POST", "boards/" + board + "/members", Map.of("person", who.toString()));
        String card = vera.make("lanes/" + lane + "/cards", Map.of("title", "Last bus", "meaning", "At eleven"));
        vera.write("POST", "cards/" + card + "/comments", Map.of("words", "It is dark by then"), 201);
        own(vera, card, "MEMBER", who.toString());
        own(amina, card, "STAFF", amina.read("me").findPath("id").asText());
        vera.done("PUT", "cards/" + card + "/answer", Map.of("answer", "YES", "version", seen(vera, card)));
        assertThat(amina.read("cards/" + card).path("answers")).hasSize(1);

        meets(amina, vera, board, card);
        Visit page = browsers.visitor();
        page.open("/g/i/" + Caller.slip(staff, who).token());
        page.page()
                .locator("main input[type=submit], main button[type=submit]")
                .first()
                .click();
        page.page().waitForURL("**/home**");
        for (String path : List.of("/boards/board?id=" + board, "/boards/card?id=" + card, "/consent/choices")) {
            assertThat(page.open(path)).as(path).isEqualTo(200);
        }
        page.axe();
        assertThat(vera.read("consent/choices").path("items"))
                .as("still nothing")
                .isEmpty();
        assertThat(Rows.one(
                        server,
                        "select count(*) from alongside_consent_record r, alongside_consent_identity i"
                                + " where i.subject_key = r.subject_key and i.person = '" + who + "'"))
                .isEqualTo("0");
    }

    private static void own(Program somebody, String card, String side, String person) {
        Map<String, Object> seat =
                new HashMap<>(Map.of("side", side, "person", person, "version", seen(somebody, card)));
        somebody.done("PUT", "cards/" + card + "/owner", seat);
    }

    private static long seen(Program somebody, String card) {
        return somebody.read("cards/" + card).path("card").path("version").asLong();
    }

    private static void meets(Program amina, Program vera, String board, String card) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        String meeting = amina.make(
                "meetings",
                Map.of(
                        "title", "An evening about buses",
                        "board", board,
                        "startsAt", start.toString(),
                        "endsAt", start.plus(1, ChronoUnit.HOURS).toString(),
                        "items", List.of(Map.of("title", "Bus", "purpose", "DECIDE", "minutes", 20, "card", card))));
        amina.done("POST", "meetings/" + meeting + "/publish", Map.of());
        amina.command(meeting, "doors", Map.of());
        vera.command(meeting, "arrive", Map.of());
        amina.command(meeting, "start", Map.of());
        String item = amina.read("meetings/" + meeting)
                .findPath("agenda")
                .get(0)
                .path("id")
                .asText();
        amina.command(meeting, "items/" + item + "/open", Map.of("step", "TALK"));
        vera.command(meeting, "floor/raise", Map.of());
        JsonNode queue = amina.read("meetings/" + meeting).path("queue");
        assertThat(queue.findValuesAsText("name")).hasSize(1);
    }
}
