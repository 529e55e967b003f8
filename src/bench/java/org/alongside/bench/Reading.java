package org.alongside.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What it costs to look at a board. */
final class Reading implements Part {
    private static final String FLOOR = "floor: ";

    private final Table table;
    private final Account account;
    private final List<Case> cases = new ArrayList<>();
    private final String page;

    private record Case(String name, String floor, int code, HttpRequest request, boolean many) {}

    Reading(Table table, Boards boards) throws SQLException {
        this.table = table;
        this.account = boards.account();
        Boards.Board small = boards.board(600);
        page = "/alongside/boards/board?id=" + small.id();
        beside("empty page", get("/alongside/privacy"), "", true);
        beside("board page, 600 cards", get(page), first(small), true);
        Boards.Board large = boards.board(5000);
        beside("board page, 5,000 cards", page(large), first(large), false);
        Boards.Board huge = boards.board(20000);
        beside("board page, 20,000 cards", page(huge), first(huge), false);
        String lanes = "/alongside/fragment/lanes?board=" + small.id();
        beside("lanes only, 600 cards", get(lanes), first(small), true);
        unchanged("lanes only, unchanged", lanes);
        String api = "/alongside/api/boards/";
        beside("JSON, first screen of 600", get(api + small.id()), first(small), true);
        unchanged("JSON, unchanged", api + small.id());
        beside("JSON, all 600 cards", get(api + small.id() + "?cards=1000"), all(small), true);
        beside("JSON, all 5,000 cards", get(api + large.id() + "?cards=1000"), all(large), false);
    }

    private HttpRequest get(String path) {
        return account.get(path);
    }

    private HttpRequest page(Boards.Board board) {
        return get("/alongside/boards/board?id=" + board.id());
    }

    private static String first(Boards.Board board) {
        return "&each=20&board=" + board.id();
    }

    private static String all(Boards.Board board) {
        return "&each=100000&board=" + board.id();
    }

    /** A case of ours, and before it a floor that answers as many bytes. */
    private void beside(String name, HttpRequest request, String floorQuery, boolean many) {
        HttpResponse<byte[]> answer = table.load().once(request);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(name + " was answered with " + answer.statusCode());
        }
        HttpRequest floor = get("/floor/board?bytes=" + answer.body().length + floorQuery);
        cases.add(new Case(FLOOR + name, "", 200, floor, many));
        cases.add(new Case(name, FLOOR + name, 200, request, many));
    }

    private void unchanged(String name, String path) {
        String tag = table.load().once(get(path)).headers().firstValue("ETag").orElseThrow();
        HttpRequest again = account.request(path).header("If-None-Match", tag).build();
        cases.add(new Case(name, "", 304, again, true));
    }

    @Override
    public void measure() {
        cases.stream().filter(Case::many).forEach(it -> table.warm(Load.same(it.request()), 4));
        for (int run = 0; run < Table.runs(); run++) {
            for (Case it : cases) {
                table.line(it.name(), it.floor(), it.code(), 1, Load.same(it.request()));
            }
            for (Case it : cases) {
                if (it.many()) {
                    table.line(it.name(), it.floor(), it.code(), 16, Load.same(it.request()));
                }
            }
        }
    }

    @Override
    public void judge(Goals goals) {
        goals.line("Empty page, milliseconds", 2, table.worst("empty page", 1));
        goals.times(
                "Board page at 20,000 cards, times that at 600",
                1.5,
                "board page, 20,000 cards",
                "board page, 600 cards");
        floor(goals, "Board page, 600 cards, times the floor", 2, "board page, 600 cards");
        floor(goals, "Lanes of a board, ready from memory, times the floor", 2, "lanes only, 600 cards");
        floor(goals, "JSON, all 600 cards, times the floor", 2, "JSON, all 600 cards");
        floor(goals, "JSON, all 5,000 cards, times the floor", 2.2, "JSON, all 5,000 cards");
        goals.line("Unchanged, milliseconds", 1.7, table.worst("lanes only, unchanged", 1));
    }

    private static void floor(Goals goals, String what, double most, String line) {
        goals.times(what, most, line, FLOOR + line);
    }

    @Override
    public void profile(long pid) throws IOException, InterruptedException {
        for (String path : List.of("/alongside/privacy", page)) {
            table.warm(Load.same(get(path)), 4);
            System.out.println(Profile.of(
                    pid,
                    path.contains("board") ? "board-page" : "empty-page",
                    () -> table.load().run(Load.same(get(path)), 4, 60, 4000)));
        }
    }
}
