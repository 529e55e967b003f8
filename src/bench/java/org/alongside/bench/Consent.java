package org.alongside.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What consent costs with 2,000 members of ten decisions each, and with ten times as many: the gate on a page of a
 * hundred quotes, "my choices", the register, a yes and a stop, and the verifier over all lines of the log.
 */
final class Consent implements Part {
    private static final int QUOTES = 100;
    private static final int FEW = 2000;
    private static final int MANY = 20_000;
    private static final int DECIDERS = 300;
    private static final int PATIENCE = 20;

    /** Decisions a second: ten of 2,000 people are 20,000, within eight hours 0.7 a second; this is 30 times that. */
    private static final int BUSY = 20;

    private static final String DAY = "a day of 20,000 decisions within 17 minutes";
    private static final String FLOOR = "floor: ";
    private static final String GATED = "summary with 100 quotes";
    private static final String FREE = "summary with 100 quotes of nobody";

    private final Table table;
    private final Connection connection;
    private final Boards boards;
    private final Statements statements;
    private final Server server;
    private final Account lead;
    private final Ledger ledger;
    private final Verifying verifying;
    private final List<UUID> cards;
    private final UUID gated;
    private final UUID free;
    private final List<String> notes = new ArrayList<>();
    private long asked;
    private double gateInServer;
    private double gateInDatabase;

    Consent(Table table, Server server, Database database, Connection connection, Boards boards)
            throws SQLException, IOException, InterruptedException {
        this.table = table;
        this.connection = connection;
        this.boards = boards;
        this.server = server;
        this.statements = new Statements(database, connection);
        this.lead = Account.signIn(server.url(), "ruth");
        this.verifying = new Verifying(table, server, lead);
        Boards.Board board = boards.board(600);
        gated = board.id();
        free = boards.board(600).id();
        cards = boards.cardsIn(board).keySet().stream().limit(QUOTES).toList();
        ledger = new Ledger(connection, server.outside(), cards);
    }

    @Override
    public void measure() throws SQLException, IOException, InterruptedException {
        ledger.grow(FEW, 0);
        Quotes.publish(connection, gated, cards, ledger.members());
        Quotes.publish(connection, free, cards, List.of());
        floors();
        boards.settle();
        Quiet.await(table, boards, ledger.lines());
        Deciders deciders = new Deciders(server.url(), ledger.members().subList(QUOTES, QUOTES + DECIDERS));
        asked = gateStatements();
        looking("2,000", true);
        gateInDatabase = gateInDatabase();
        note("The gate's question costs the database " + Numbers.of(gateInDatabase) + " ms");
        gateInServer = Profile.share(
                server.pid(),
                "gate",
                "org.alongside.consent.gate.ConsentGate.check",
                () -> table.load().run(Load.same(summary(gated)), 1, 60, 4000));
        deciding(deciders);
        note(deciders.check(boards, ledger.lines()));
        ledger.grow(MANY, 5);
        boards.settle();
        Quiet.await(table, boards, ledger.lines());
        looking("20,000", false);
        for (int run = 0; run < Table.runs(); run++) {
            table.line("yes, 20,000 members", FLOOR + "decision", 200, 1, deciders.yes());
            table.line("stop, 20,000 members", FLOOR + "decision", 200, 1, deciders.stop());
        }
        note(deciders.check(boards, ledger.lines()));
        verifying.measure(boards.count("select count(*) from alongside_consent_event"));
    }

    /** Said at once as well: whoever must stop a long run keeps what it has found. */
    private void note(String said) {
        System.out.println(said);
        notes.add(said);
    }

    /** Tables like ours for what the floor writes. */
    private void floors() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table floor_head as select id, seq from alongside_consent_head");
            statement.execute("create table floor_event (like alongside_consent_event including indexes)");
            statement.execute("create table floor_receipt (like alongside_consent_receipt including indexes)");
            statement.execute("create table floor_record (like alongside_consent_record including indexes)");
            statement.execute("insert into floor_record select * from alongside_consent_record");
        }
    }

    /** How often the page asks the gate; the gate alone reads the log's head and this table there. */
    private long gateStatements() throws SQLException, IOException, InterruptedException {
        table.load().once(summary(gated));
        List<String> said = statements.during(() -> table.load().once(summary(gated)));
        long gate = said.stream()
                .filter(it -> it.contains("alongside_consent_record") || it.contains("alongside_consent_head"))
                .count();
        note("The summary with 100 quotes: " + said.size() + " statements, of them " + gate + " of the gate");
        return gate;
    }

    private void looking(String members, boolean first) {
        String of = ", " + members + " members";
        UUID one = reader().id();
        HttpRequest choices = reader().looking(server.url()).get("/alongside/consent/choices");
        HttpRequest register = lead.get("/alongside/consent/register");
        List<HttpRequest> all = List.of(choices, register, summary(gated), summary(free));
        all.forEach(it -> table.load().run(Load.same(it), 4, PATIENCE, 400));
        for (int run = 0; run < Table.runs(); run++) {
            beside("my choices" + of, choices, "person=" + one);
            beside("register" + of, register, "any=" + one);
            if (first) {
                beside(FREE, summary(free), "board=" + free);
                beside(GATED, summary(gated), "board=" + gated);
            }
        }
    }

    /** Whose pages are looked at: nobody who is quoted. */
    private Ledger.Member reader() {
        return ledger.members().get(QUOTES + 7);
    }

    private HttpRequest summary(UUID board) {
        return reader().looking(server.url()).get("/alongside/boards/summary?board=" + board);
    }

    private void beside(String name, HttpRequest request, String about) {
        byte[] page = table.load().once(request).body();
        boolean quotes = name.contains("quotes");
        int shown = new String(page, StandardCharsets.UTF_8).split(Ledger.WORDS, -1).length - 1;
        if (quotes && shown != QUOTES) {
            throw new IllegalStateException(name + " shows " + shown);
        }
        HttpRequest floor = lead.get("/floor/choices?bytes=" + page.length + "&" + about);
        table.line(FLOOR + name, "", 200, 1, Load.same(floor));
        table.line(name, FLOOR + name, 200, 1, Load.same(request));
    }

    private void deciding(Deciders deciders) {
        UUID record = ledger.members().get(0).choices().get(0).record();
        Load.Work floor = client -> lead.post("/floor/decision?record=" + record, "");
        table.load().run(floor, 4, 5, 1500);
        table.load().run(deciders.day(), 4, PATIENCE, 600);
        for (int run = 0; run < Table.runs(); run++) {
            for (int clients : new int[] {1, 16}) {
                table.line(FLOOR + "decision", "", 204, clients, floor);
                table.line("yes", FLOOR + "decision", 200, clients, deciders.yes());
                table.line("stop", FLOOR + "decision", 200, clients, deciders.stop());
            }
        }
        table.all("2,000 decisions in a row", FLOOR + "decision", 200, 16, FEW, deciders.day());
        table.paced(DAY, FLOOR + "decision", 200, 16, BUSY * 60, BUSY, deciders.day());
    }

    @Override
    public String text() {
        return String.join("\n", notes) + "\n" + verifying.text();
    }

    @Override
    public void judge(Goals goals) {
        goals.line("Gate for 100 quotes, statements", 1, asked);
        goals.line("Gate for 100 quotes, % of the page", 5, gateShare());
        goals.times(
                "My choices at 20,000 members, times that at 2,000",
                1.2,
                at("my choices", MANY),
                at("my choices", FEW));
        goals.times("Register at 20,000 members, times that at 2,000", 1.2, at("register", MANY), at("register", FEW));
        goals.times("Yes at 20,000 members, times that at 2,000", 1.2, "yes, 20,000 members", "yes");
        goals.times("Stop at 20,000 members, times that at 2,000", 1.2, "stop, 20,000 members", "stop");
        goals.line("A day's decisions within 17 minutes, p95 ms by the clock", 200, table.slowest(DAY, 16));
    }

    /** In the server by its samples, in the database by asking the same question again and again. */
    private double gateShare() {
        double page = table.worst(GATED, 1);
        double server = page - table.database(GATED, 1);
        return (gateInServer * server + gateInDatabase) * 100 / page;
    }

    /** CPU milliseconds of the one question, as the gate asks it on a page that was looked at before. */
    private double gateInDatabase() throws SQLException {
        try (PreparedStatement question = connection.prepareStatement("select h.link_hash, case when"
                + " p.irreversible_output = true then (select count(*) from alongside_consent_freeze f"
                + " where f.caught_up = false) else 0 end from alongside_consent_head h, alongside_consent_purpose p"
                + " where p.code = ?")) {
            question.setString(1, "QUOTE_NO_NAME");
            Cpu before = table.cpu();
            for (int i = 0; i < MANY; i++) {
                try (ResultSet row = question.executeQuery()) {
                    row.next();
                }
            }
            return table.cpu().since(before).database() / MANY;
        }
    }

    private static String at(String name, int members) {
        return name + (members == FEW ? ", 2,000 members" : ", 20,000 members");
    }
}
