package org.alongside.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People who move cards about on one board, all at once: to the top, to the end, beside another card, always in another lane. Each
 * has cards of their own, so that whatever is refused or lost is not a matter of who came first.
 */
final class Movers implements Load.Work {
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final Account account;
    private final Boards.Board board;
    private final List<UUID> cards;
    private final Map<UUID, Long> versions = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> lanes;
    private final Map<Integer, Step> under = new ConcurrentHashMap<>();
    private final Queue<Step> acknowledged = new ConcurrentLinkedQueue<>();
    private int clients = 1;

    /** One move; the version is the one before it while it is under way, and the one after it once acknowledged. */
    private record Step(UUID card, UUID lane, long version) {}

    Movers(Account account, Boards.Board board, Map<UUID, UUID> cards) {
        this.account = account;
        this.board = board;
        this.cards = new ArrayList<>(cards.keySet());
        this.lanes = new ConcurrentHashMap<>(cards);
        Collections.shuffle(this.cards);
    }

    /** How many share the cards from now on. */
    Movers shared(int among) {
        clients = among;
        return this;
    }

    @Override
    public HttpRequest next(int client) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        UUID card = cards.get(random.nextInt(cards.size() / clients) * clients + client);
        int here = board.free().indexOf(lanes.get(card));
        int lanesOn = 1 + random.nextInt(board.free().size() - 1);
        UUID lane = board.free().get((here + lanesOn) % board.free().size());
        long version = versions.getOrDefault(card, 1L);
        String spot = switch (random.nextInt(3)) {
            case 0 -> "top";
            case 1 -> "end";
            default -> "after:" + cards.get(random.nextInt(cards.size()));
        };
        under.put(client, new Step(card, lane, version));
        return account.put(
                "/alongside/api/cards/" + card + "/place",
                "{\"lane\":\"" + lane + "\",\"spot\":\"" + spot + "\",\"version\":" + version + "}");
    }

    @Override
    public void answered(int client, HttpResponse<byte[]> answer) {
        Step asked = under.get(client);
        Matcher version = VERSION.matcher(new String(answer.body(), StandardCharsets.UTF_8));
        if (answer.statusCode() == 200 && version.find()) {
            long now = Long.parseLong(version.group(1));
            versions.put(asked.card(), now);
            lanes.put(asked.card(), asked.lane());
            if (now != asked.version()) {
                acknowledged.add(new Step(asked.card(), asked.lane(), now));
            }
        }
    }

    /** What the database says of all that was acknowledged; anything amiss ends the benchmark. */
    String check(Boards boards) throws SQLException {
        long missing = 0;
        for (Step step : acknowledged) {
            if (boards.count(
                            "select count(*) from alongside_card_change where card = ? and card_version = ?"
                                    + " and kind = 'MOVED'",
                            step.card(),
                            step.version())
                    != 1) {
                missing++;
            }
        }
        long elsewhere = 0;
        for (Map.Entry<UUID, UUID> one : lanes.entrySet()) {
            elsewhere += boards.count(
                    "select count(*) from alongside_card where id = ? and lane <> ?", one.getKey(), one.getValue());
        }
        long twice = boards.count(
                "select count(*) - count(distinct (lane, place)) from alongside_card where board = ?", board.id());
        long gone = board.cards() - boards.count("select count(*) from alongside_card where board = ?", board.id());
        if (missing + elsewhere + twice + gone != 0) {
            throw new IllegalStateException("Of " + acknowledged.size() + " acknowledged moves " + missing
                    + " are not in the history, " + elsewhere + " cards lie elsewhere, " + twice
                    + " places are taken twice, " + gone + " cards are gone");
        }
        return acknowledged.size() + " acknowledged moves, each in the history exactly once, every card where its last"
                + " mover put it, no place taken twice, no card gone";
    }
}
