package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.SetUp;
import org.alongside.testing.Streams;
import org.alongside.testing.TestDatabase;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers on one database: what is said to one holds on the other. */
class TwoNodesST {
    private static final Map<String, String> EMPTY = Map.of("alongside.sample-data", "false");

    @Test
    @Tag("host-25")
    @Tag("boards-G34")
    void accessEndedOnOneNodeHasEndedOnTheOther() throws Exception {
        TestDatabase database = Databases.fresh(Kind.POSTGRESQL);
        try (AlongsideServer one = AlongsideServer.start(database, EMPTY);
                AlongsideServer other = AlongsideServer.start(database, EMPTY)) {
            Web amina = Caller.staff(one, "amina");
            SetUp.finish(one);
            UUID member = Caller.newMember(one, "Kwame Boateng", "amina");
            String board = board(amina, member);
            Web kwame = new Web(other);
            Caller.enter(kwame, Caller.slip(amina, member));
            assertThat(kwame.get("/api/boards/" + board).statusCode())
                    .as("a way in made on one node opens the other")
                    .isEqualTo(200);

            Web there = Caller.staff(other, "amina");
            try (Web.Lines hers = there.lines("/stream?watch=board:" + board);
                    Web.Lines stream = kwame.lines("/stream?watch=board:" + board)) {
                assertThat(hers.next()).isNotNull();
                assertThat(stream.next()).isNotNull();
                assertThat(amina.send("DELETE", "/api/members/" + member + "/access", "", "X-Guard", amina.guard())
                                .statusCode())
                        .isEqualTo(204);
                assertThat(kwame.get("/api/boards").statusCode()).isEqualTo(403);
                Streams.onlyTheFirstEnds(stream, hers, amina, one, board);
            }
        }
    }

    private static String board(Web amina, UUID member) {
        String made = amina.json("POST", "/api/boards", """
                {"title":"Respite care","purpose":"To plan it together","canChange":"The times","cannotChange":"The money",
                 "whoDecides":"Claire Osei","decideBy":"2027-03-01","rung":"CO_DESIGN","hearBack":"Every month",
                 "money":"We pay for travel","easyRead":"We plan together."}""", amina.guard()).body();
        String id = made.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(amina.json(
                                "POST",
                                "/api/boards/" + id + "/members",
                                "{\"person\":\"" + member + "\"}",
                                amina.guard())
                        .statusCode())
                .isEqualTo(204);
        return id;
    }
}
