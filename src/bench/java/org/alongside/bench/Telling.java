package org.alongside.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;

/** One person moves a card, hundreds watch: when has everybody heard, and what does it cost? */
final class Telling implements Part {
    private static final int CHANGES = 30;
    private static final int PAUSE = 150;
    private static final int MANY = 500;
    private static final int IDLE = 15_000;

    private final Table table;
    private final Account account;
    private final Server server;
    private final Boards.Board board;
    private final UUID floorCard;
    private final Movers mover;
    private final List<String> lines = new ArrayList<>();
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> floors = new ArrayList<>();
    private double idle = Double.NaN;

    Telling(Table table, Server server, Boards boards) throws SQLException {
        this.table = table;
        this.account = boards.account();
        this.server = server;
        board = boards.board(600);
        Map<UUID, UUID> cards = boards.cardsIn(board);
        floorCard = cards.keySet().iterator().next();
        mover = new Movers(account, board, cards);
    }

    @Override
    public void measure() throws IOException, InterruptedException {
        Load.Work move = mover.shared(1);
        Load.Work floor = client -> account.put(
                "/floor/card?id=" + floorCard + "&place="
                        + ThreadLocalRandom.current().nextLong(1L << 40),
                "{}");
        String stream = "/alongside/stream?watch=board:" + board.id();
        told("warm-up", 100, "/floor/live", floor);
        told("warm-up", 100, stream, move);
        lines.clear();
        for (int run = 1; run <= Table.runs(); run++) {
            for (int watchers : new int[] {10, 100, MANY}) {
                double least = told("floor: live, run " + run, watchers, "/floor/live", floor);
                double cost = told("live, run " + run, watchers, stream, move);
                if (watchers == MANY) {
                    floors.add(least);
                    ours.add(cost);
                }
            }
        }
        double alone = share();
        try (Watchers watchers = new Watchers(MANY, server.port(), stream, account.cookies())) {
            watchers.allHear(0);
            idle = share() - alone;
        }
    }

    /** How much of a core everything together uses while nothing is asked, in percent. */
    private double share() throws InterruptedException {
        Thread.sleep(2000);
        Cpu before = table.cpu();
        Thread.sleep(IDLE);
        return table.cpu().since(before).all() * 100 / IDLE;
    }

    @Override
    public String text() {
        return lines.isEmpty()
                ? ""
                : "\n| | watchers | all have heard, p50 ms | p99 ms | one has heard, p50 ms | CPU ms a change |"
                        + " CPU ms to join |\n| --- | --: | --: | --: | --: | --: | --: |\n" + String.join("\n", lines)
                        + "\n";
    }

    /** The worse of ours against the better of the floor's. */
    @Override
    public void judge(Goals goals) {
        goals.line("A change with 500 watching, times the floor", 1.5, Collections.max(ours) / Collections.min(floors));
        goals.line("500 watching and nothing happens, % of a core", 1, idle);
    }

    private double told(String name, int count, String path, Load.Work work) throws IOException, InterruptedException {
        Cpu alone = table.cpu();
        try (Watchers watchers = new Watchers(count, server.port(), path, account.cookies())) {
            watchers.allHear(0);
            Thread.sleep(1500);
            double joining = table.cpu().since(alone).all() / count;
            Cpu before = table.cpu();
            List<Long> all = new ArrayList<>();
            List<Long> each = new ArrayList<>();
            for (int i = 0; i < CHANGES; i++) {
                change(watchers, work, all, each);
                Thread.sleep(PAUSE);
            }
            double cost = table.cpu().since(before).all() / CHANGES;
            String line = "| " + name + " | " + count + " | " + Numbers.of(Numbers.quantile(all, 0.5)) + " | "
                    + Numbers.of(Numbers.quantile(all, 0.99)) + " | " + Numbers.of(Numbers.quantile(each, 0.5)) + " | "
                    + Numbers.of(cost) + " | " + Numbers.of(joining) + " |";
            lines.add(line);
            System.out.println(line);
            return cost;
        }
    }

    private void change(Watchers watchers, Load.Work work, List<Long> all, List<Long> each) throws IOException {
        long next = watchers.revision() + 1;
        HttpRequest request = work.next(0);
        long sent = System.nanoTime();
        CompletableFuture<HttpResponse<byte[]>> answer = table.load().later(request);
        List<Long> heard;
        try {
            heard = watchers.allHear(next);
        } catch (IllegalStateException e) {
            byte[] body = answer.join().body();
            throw new IllegalStateException(answer.join().statusCode() + " " + new String(body, UTF_8), e);
        }
        long last = sent;
        for (long at : heard) {
            each.add(at - sent);
            last = Math.max(last, at);
        }
        all.add(last - sent);
        work.answered(0, answer.join());
    }
}
