package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.Caller.Slip;
import org.alongside.testing.OnServer;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What nobody may learn, and who may not listen any more. */
@OnServer
class SecretsST {
    @Test
    void secretsStandNowhereInTheClear(AlongsideServer server) throws SQLException {
        Web amina = Caller.staff(server, "amina");
        Slip slip = Caller.slip(amina, Caller.newMember(server, "Rosa Delgado", "amina"));
        Web rosa = new Web(server);
        Caller.enter(rosa, slip);
        List<String> secrets =
                List.of(slip.token(), slip.code(), slip.code().replace(" ", ""), session(rosa), session(amina));
        String everything = everything(server);
        assertThat(everything).contains("Rosa Delgado");
        assertThat(secrets).allSatisfy(secret -> {
            assertThat(everything).doesNotContain(secret);
            assertThat(server.log()).doesNotContain(secret);
        });
    }

    @Test
    @Tag("host-25")
    void whoIsShutOutIsOutAtTheNextClickAndTheirStreamWithinFiveSeconds(AlongsideServer server) throws Exception {
        Web amina = Caller.staff(server, "amina");
        UUID dev = Caller.newMember(server, "Dev Shah", "amina");
        Web member = new Web(server);
        Caller.enter(member, Caller.slip(amina, dev));
        HttpResponse<String> board = amina.json("POST", "/api/boards", """
                {"title":"Respite care","purpose":"To plan it together","canChange":"The times","cannotChange":"The money",
                 "whoDecides":"Claire Osei","decideBy":"2027-03-01","rung":"CO_DESIGN","hearBack":"Every month",
                 "money":"We pay for travel","easyRead":"We plan together."}""", amina.guard());
        assertThat(board.statusCode()).as(board.body()).isEqualTo(201);
        String id = board.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(amina.json("POST", "/api/boards/" + id + "/members", "{\"person\":\"" + dev + "\"}", amina.guard())
                        .statusCode())
                .isEqualTo(204);
        try (Web.Lines stream = member.lines("/stream?watch=board:" + id)) {
            assertThat(stream.next()).isNotNull();
            execute(server, "update alongside_person set closed = true, epoch = epoch + 1 where id = '" + dev + "'");
            long shut = System.nanoTime();
            assertThat(member.get("/api/boards").statusCode()).isEqualTo(403);
            while (stream.next() != null) {
                assertThat(System.nanoTime() - shut).isLessThan(10_000_000_000L);
            }
            assertThat(System.nanoTime() - shut).isLessThan(5_000_000_000L);
        }
    }

    private static String session(Web somebody) {
        return somebody.cookie("alongside-session").orElseThrow().getValue();
    }

    /** Every row of every table of ours. */
    private static String everything(AlongsideServer server) throws SQLException {
        List<String> tables = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            try (var found =
                    statement.executeQuery("select tablename from pg_tables where tablename like 'alongside%'")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (var rows = statement.executeQuery("select cast(t as text) from " + table + " t")) {
                    while (rows.next()) {
                        all.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }

    private static void execute(AlongsideServer server, String sql) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
