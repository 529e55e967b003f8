package org.alongside.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.TestDatabase;
import org.alongside.testing.Web;
import org.alongside.testing.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with settings or database, Alongside starts, says so, and recovers by itself where it can. */
class DatabaseStatesST {
    private static final String READY = "/api/health/ready";

    @Test
    void aDatabaseThatIsAwayIsWaitedForWithoutARestart() {
        TestDatabase database = Databases.fresh(Kind.POSTGRESQL);
        int port = Integer.parseInt(database.url().replaceAll(".*:(\\d+)/.*", "$1"));
        try (Wire wire = new Wire(port);
                AlongsideServer server = AlongsideServer.start(
                        new TestDatabase(
                                Kind.POSTGRESQL,
                                database.url().replace(":" + port + "/", ":" + wire.port() + "/"),
                                database.user(),
                                database.password(),
                                database.source()),
                        Map.of("until", "live", "alongside.sample-data", "false", "alongside.health-key", "sesame"))) {
            Web anybody = new Web(server);
            assertThat(anybody.get("/api/health/live").statusCode()).isEqualTo(200);
            HttpResponse<String> closed = anybody.get("/come-in");
            assertThat(closed.statusCode()).isEqualTo(503);
            assertThat(closed.headers().firstValue("Retry-After")).isPresent();
            assertThat(closed.body())
                    .contains("We are getting things ready", "the database does not answer")
                    .doesNotContain(String.valueOf(wire.port()), "jdbc:", "sesame");
            assertThat(anybody.get("/api/nav").body()).contains("\"code\":\"platform.unavailable\"");
            assertThat(anybody.get(READY).body()).contains("DOWN").doesNotContain("answer");
            assertThat(anybody.get(READY, "X-Health-Key", "sesame").body()).contains("does not answer");

            wire.mend();
            anybody.until(READY, DatabaseStatesST::up);
            assertThat(anybody.get("/come-in").statusCode()).isEqualTo(200);

            wire.cut();
            anybody.until(READY, DatabaseStatesST::down);
            assertThat(anybody.get("/come-in").statusCode()).isEqualTo(503);

            wire.mend();
            anybody.until(READY, DatabaseStatesST::up);
            anybody.until("/come-in", DatabaseStatesST::up);
        }
    }

    @Test
    void aMissingDataSourceIsSaidInWords() {
        try (AlongsideServer server = AlongsideServer.start(
                Databases.fresh(Kind.POSTGRESQL),
                Map.of("until", "live", "alongside.sample-data", "false", "database.name", "jdbc/elsewhere"))) {
            assertThat(new Web(server).get("/come-in").body())
                    .contains("no data source named jdbc/alongside", "docs/install.md");
        }
    }

    @Test
    @Tag("host-33")
    void tablesThatAreBehindOrAheadOrReadOnlyAreSaidAndNotTouched() throws SQLException {
        TestDatabase database = Databases.fresh(Kind.POSTGRESQL);
        try (AlongsideServer server = AlongsideServer.start(
                database,
                Map.of("until", "live", "alongside.sample-data", "false", "alongside.database.migrate", "validate"))) {
            Web anybody = new Web(server);
            assertThat(anybody.get("/come-in").body())
                    .contains("V2026_11_22_01__platform_foundations.sql", "wait for a database administrator");

            database.migrated();
            anybody.until(READY, DatabaseStatesST::up);
            String page = anybody.get("/come-in").body();
            Map<String, String> form = Web.hidden(page, "/switch/easy-read");

            execute(database, "insert into alongside_state values (1, 'READ_ONLY', 'We move house.', now())");
            Web member = anybody;
            HttpResponse<String> refused = untilRefused(member, form);
            assertThat(refused.body()).contains("We move house.", "Your words are safe");
            assertThat(member.get("/come-in").statusCode()).isEqualTo(200);
            assertThat(member.get(READY).statusCode()).isEqualTo(200);

            execute(
                    database,
                    "delete from alongside_state",
                    "insert into alongside_schema_history values (999, '2099.01.01', 'later', 'SQL',"
                            + " 'V2099_01_01__later.sql', 1, 'somebody', now(), 1, true)");
            server.kill9();
            server.restart();
            assertThat(anybody.get("/come-in").body()).contains("at version 2099.01.01", "knows them up to 2026.");
            assertThat(anybody.get(READY).statusCode()).isEqualTo(503);
        }
    }

    private static boolean up(HttpResponse<String> answer) {
        return answer.statusCode() == 200;
    }

    private static boolean down(HttpResponse<String> answer) {
        return answer.statusCode() == 503;
    }

    private static HttpResponse<String> untilRefused(Web person, Map<String, String> form) {
        HttpResponse<String> answer = person.post("/switch/easy-read", form);
        Instant giveUp = Instant.now().plusSeconds(60);
        while (answer.statusCode() != 503 && Instant.now().isBefore(giveUp)) {
            answer = person.post("/switch/easy-read", form);
        }
        return answer;
    }

    @Test
    @Tag("host-8")
    @Tag("host-9")
    @Tag("host-10")
    @Tag("host-19")
    void everythingWrongWithSettingsIsSaidAtOnce() {
        try (AlongsideServer server = AlongsideServer.start(
                Databases.fresh(Kind.POSTGRESQL),
                Map.of(
                        "until", "live",
                        "alongside.sample-data", "false",
                        "alongside.base-url", "",
                        "alongside.organisation.name", "",
                        "alongside.contact.phone", "",
                        "alongside.identity.code-tries", "many",
                        "alongside.database.migrate", "perhaps",
                        "alongside.mail.password", "sesame-sesame",
                        "alongside.identity.staff-door", "proxy",
                        "alongside.organisaton.name", "Eastmere"))) {
            List<String> keys = List.of(
                    "alongside.base-url",
                    "alongside.organisation.name",
                    "alongside.contact.phone",
                    "alongside.identity.code-tries",
                    "alongside.database.migrate",
                    "alongside.identity.proxy-addresses",
                    "alongside.identity.proxy-secret");
            HttpResponse<String> page = new Web(server).get("/come-in");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body())
                    .contains("7 settings to put right", "docs/configuration.md", "many", "perhaps")
                    .contains("https://intranet.example.org/alongside", "0808 157 0142", "Eastmere Council")
                    .contains(keys)
                    .doesNotContain("sesame-sesame");
            assertThat(server.log().lines().filter(line -> line.contains("settings to put right")))
                    .singleElement()
                    .asString()
                    .contains(keys)
                    .contains("docs/configuration.md", "for example");
            assertThat(server.log())
                    .contains("unknown setting alongside.organisaton.name; the nearest known one is"
                            + " alongside.organisation.name")
                    .doesNotContain("sesame-sesame");
        }
    }

    @Test
    @Tag("host-30")
    void twoNodesStartAtOnceOnAnEmptyDatabase() throws SQLException {
        TestDatabase database = Databases.fresh(Kind.POSTGRESQL);
        // nodes of one installation have one address
        Map<String, String> address = Map.of("alongside.base-url", "http://localhost:8080/alongside");
        CompletableFuture<AlongsideServer> starting =
                CompletableFuture.supplyAsync(() -> AlongsideServer.start(database, address));
        try (AlongsideServer one = AlongsideServer.start(database, address);
                AlongsideServer two = starting.join()) {
            assertThat(new Web(one).get("/come-in").statusCode()).isEqualTo(200);
            assertThat(new Web(two).get("/come-in").statusCode()).isEqualTo(200);
            assertThat(one.log() + two.log()).doesNotContain("SEVERE");
            assertThat(once(database)).isTrue();
            tooManyWrongCodesAreRefusedOnBoth(new Web(one), new Web(two));
        }
    }

    /** The count is in the database: it does not help to try at another node. */
    private static void tooManyWrongCodesAreRefusedOnBoth(Web one, Web two) {
        for (int i = 0; i < 10; i++) {
            assertThat(tryCode(i % 2 == 0 ? one : two)).isNotEqualTo(429);
        }
        assertThat(tryCode(one)).isEqualTo(429);
        assertThat(tryCode(two)).isEqualTo(429);
    }

    private static int tryCode(Web somebody) {
        Map<String, String> form =
                new LinkedHashMap<>(Web.hidden(somebody.get("/a").body(), "name=\"door:enter\""));
        form.put("door:aboutCode:code", "AAAA AAAA");
        form.put("door:enter", "go");
        return somebody.post("/identity/code", form).statusCode();
    }

    private static boolean once(TestDatabase database) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) = count(distinct version) and count(*) > 1 from alongside_schema_history"
                                + " where success")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void execute(TestDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
