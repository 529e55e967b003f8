package org.alongside.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What it costs to move a card and to add one, and whether anything is lost when many do. */
final class Writing implements Part {
    private static final int NEW_CARDS = 300;

    private final Table table;
    private final Account account;
    private final Boards boards;
    private final List<Boards.Board> sizes = new ArrayList<>();
    private final List<Movers> movers = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<UUID> floorCards;

    Writing(Table table, Boards boards) throws SQLException {
        this.table = table;
        this.account = boards.account();
        this.boards = boards;
        for (int size : new int[] {600, 5000, 20000}) {
            Boards.Board board = boards.board(size);
            sizes.add(board);
            movers.add(new Movers(account, board, boards.cardsIn(board)));
        }
        floorCards = List.copyOf(boards.cardsIn(sizes.get(0)).keySet());
    }

    @Override
    public void measure() throws SQLException {
        table.warm(floorMove(), 4);
        table.warm(movers.get(0).shared(4), 4);
        table.warm(movers.get(0).shared(16), 16);
        table.warm(movers.get(2).shared(4), 4);
        table.load().run(adding(0), 4, 60, NEW_CARDS * 3);
        boards.cut(sizes.get(0));
        for (int run = 0; run < Table.runs(); run++) {
            for (int clients : new int[] {1, 16, 64}) {
                table.line("floor: move", "", 204, clients, floorMove());
                table.line(
                        "move, 600 cards",
                        "floor: move",
                        200,
                        clients,
                        movers.get(0).shared(clients));
            }
            table.line("move, 5,000 cards", "floor: move", 200, 1, movers.get(1).shared(1));
            table.line(
                    "move, 20,000 cards", "floor: move", 200, 1, movers.get(2).shared(1));
            for (int clients : new int[] {1, 16}) {
                table.line("floor: new card", "", 204, clients, NEW_CARDS * 10, floorCard());
                add(0, "new card, 600 cards", clients);
            }
            add(2, "new card, 20,000 cards", 1);
        }
        for (Movers one : movers) {
            notes.add(one.check(boards));
        }
    }

    private void add(int size, String name, int clients) throws SQLException {
        table.line(name, "floor: new card", 201, clients, NEW_CARDS, adding(size));
        boards.cut(sizes.get(size));
    }

    @Override
    public String text() {
        return String.join("\n", notes);
    }

    @Override
    public void judge(Goals goals) {
        goals.times("Move, times the floor", 3, "move, 600 cards", "floor: move");
        goals.times("Move at 20,000 cards, times that at 600", 1.2, "move, 20,000 cards", "move, 600 cards");
        goals.line("New card, milliseconds", 3.8, table.worst("new card, 600 cards", 1));
        goals.times(
                "New card at 20,000 cards, times that at 600", 1.2, "new card, 20,000 cards", "new card, 600 cards");
    }

    private Load.Work floorMove() {
        return client -> {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            UUID card = floorCards.get(random.nextInt(floorCards.size()));
            return account.put("/floor/card?id=" + card + "&place=" + random.nextLong(1L << 40), "{}");
        };
    }

    private Load.Work floorCard() {
        return client ->
                account.post("/floor/card?place=" + ThreadLocalRandom.current().nextLong(1L << 40), "{}");
    }

    private Load.Work adding(int size) {
        List<UUID> free = sizes.get(size).free();
        return client -> account.post(
                "/alongside/api/lanes/" + free.get(ThreadLocalRandom.current().nextInt(free.size())) + "/cards",
                "{\"title\":\"Made by the benchmark\",\"meaning\":\"So that we know what a new card costs\"}");
    }

    @Override
    public void profile(long pid) throws IOException, InterruptedException {
        table.warm(movers.get(0).shared(4), 4);
        System.out.println(Profile.of(
                pid, "move", () -> table.load().run(movers.get(0).shared(4), 4, 60, 4000)));
    }
}
