package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.Caller.Slip;
import org.alongside.testing.OnServer;
import org.alongside.testing.Streams;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What nobody may learn, and who may not listen any more. */
@OnServer
class SecretsST {
    @Test
    @Tag("host-23")
    void secretsStandNowhereInTheClear(AlongsideServer server) throws SQLException {
        Web amina = Caller.staff(server, "amina");
        UUID id = Caller.newMember(server, "Rosa Delgado", "amina");
        Slip slip = Caller.slip(amina, id);
        Web rosa = new Web(server);
        Caller.enter(rosa, slip, "OWN");
        String before = device(rosa);
        String first = session(rosa);
        rosa.plant("alongside-session", "gone");
        assertThat(rosa.get("/home", "Accept", "text/html").statusCode()).isEqualTo(302);
        assertThat(rosa.get("/home", "Accept", "text/html").body()).contains("Rosa Delgado");
        Web byCode = new Web(server);
        Map<String, String> form =
                new LinkedHashMap<>(Web.hidden(byCode.get("/come-in").body(), "name=\"door:enter\""));
        form.put("door:aboutCode:code", slip.code());
        form.put("door:enter", "go");
        assertThat(byCode.post("/identity/code", form).statusCode()).isEqualTo(302);
        Web handed = Caller.staff(server, "amina");
        Map<String, String> hand =
                new LinkedHashMap<>(Web.hidden(handed.get("/identity/assist").body(), "name=\"assist:each:0:hand\""));
        hand.put("assist:each:0:hand", "go");
        handed.post("/identity/assist", hand);
        List<String> secrets = List.of(
                slip.token(),
                slip.code(),
                slip.code().replace(" ", ""),
                first,
                session(rosa),
                session(amina),
                session(byCode),
                before,
                before.substring(before.indexOf(':') + 1),
                device(rosa).substring(device(rosa).indexOf(':') + 1),
                handed.cookie("alongside-handed").orElseThrow().getValue());
        assertThat(secrets).doesNotHaveDuplicates().allMatch(it -> it.length() >= 8);
        String everything = everything(server);
        assertThat(everything).contains("Rosa Delgado");
        String access = server.accessLog();
        for (int ask = 0; ask < 3000 && !access.contains("\"POST\" 302"); ask++) {
            amina.get("/accessibility");
            access = server.accessLog();
        }
        assertThat(access)
                .as("the log of requests is on, and has come as far as the doors")
                .contains("\"POST\" 302");
        assertThat(access).doesNotContain("/g/i/", "/home");
        String requests = access;
        assertThat(secrets).allSatisfy(secret -> {
            assertThat(everything).doesNotContain(secret);
            assertThat(server.log()).doesNotContain(secret);
            assertThat(requests).doesNotContain(secret);
        });
    }

    private static String device(Web somebody) {
        return somebody.cookie("alongside-device").orElseThrow().getValue().replace("\"", "");
    }

    @Test
    @Tag("host-25")
    void whoIsShutOutIsOutAtTheNextClickAndTheirStreamEnds(AlongsideServer server) throws Exception {
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
        try (Web.Lines hers = amina.lines("/stream?watch=board:" + id);
                Web.Lines stream = member.lines("/stream?watch=board:" + id)) {
            assertThat(hers.next()).isNotNull();
            assertThat(stream.next()).isNotNull();
            execute(server, "update alongside_person set closed = true, epoch = epoch + 1 where id = '" + dev + "'");
            assertThat(member.get("/api/boards").statusCode()).isEqualTo(403);
            Streams.onlyTheFirstEnds(stream, hers, amina, server, id);
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
