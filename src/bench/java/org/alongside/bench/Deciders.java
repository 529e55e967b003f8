package org.alongside.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Members who say yes to what does not run, or stop what does, each about themselves and signed in as themselves. */
final class Deciders {
    private final Queue<Mine> off = new ConcurrentLinkedQueue<>();
    private final Queue<Mine> on = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Mine> under = new ConcurrentHashMap<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong turn = new AtomicLong();

    /** A decision and whose it is. */
    private record Mine(Account account, Ledger.Choice choice) {}

    Deciders(String base, List<Ledger.Member> members) {
        HttpClient browser =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<Mine> all = new ArrayList<>();
        for (Ledger.Member member : members) {
            Account account = account(browser, base, member);
            member.choices().forEach(choice -> all.add(new Mine(account, choice)));
        }
        Collections.shuffle(all);
        all.forEach(one -> (one.choice().given() ? on : off).add(one));
    }

    private static Account account(HttpClient browser, String base, Ledger.Member member) {
        try {
            return member.looking(base).writing(browser);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(member.session(), e);
        }
    }

    Load.Work yes() {
        return deciding(off, on, true);
    }

    Load.Work stop() {
        return deciding(on, off, false);
    }

    /** One yes, one stop, and so on, as a day brings them. */
    Load.Work day() {
        Load.Work yes = yes();
        Load.Work stop = stop();
        Map<Integer, Load.Work> turns = new ConcurrentHashMap<>();
        return new Load.Work() {
            @Override
            public HttpRequest next(int client) {
                turns.put(client, turn.getAndIncrement() % 2 == 0 ? yes : stop);
                return turns.get(client).next(client);
            }

            @Override
            public void answered(int client, HttpResponse<byte[]> answer) {
                turns.get(client).answered(client, answer);
            }
        };
    }

    private Load.Work deciding(Queue<Mine> from, Queue<Mine> to, boolean yes) {
        return new Load.Work() {
            @Override
            public HttpRequest next(int client) {
                Mine mine = from.remove();
                under.put(client, mine);
                return yes
                        ? mine.account()
                                .post(
                                        "/alongside/api/consent/asks/"
                                                + mine.choice().ask() + "/answer",
                                        "{\"answer\":\"YES\",\"rendition\":\""
                                                + mine.choice().rendition() + "\",\"command\":\"" + UUID.randomUUID()
                                                + "\"}")
                        : mine.account()
                                .post(
                                        "/alongside/api/consent/choices/"
                                                + mine.choice().record() + "/withdrawal",
                                        "");
            }

            @Override
            public void answered(int client, HttpResponse<byte[]> answer) {
                to.add(under.remove(client));
                acknowledged.addAndGet(answer.statusCode() == 200 ? 1 : 0);
            }
        };
    }

    /** What the database says of all that was acknowledged; anything amiss ends the benchmark. */
    String check(Boards boards, long seeded) throws SQLException {
        long written = boards.count(
                "select count(*) from alongside_consent_event where log_seq > ? and event_type in ('GIVEN', 'WITHDRAWN')",
                seeded);
        long all = boards.count("select count(*) from alongside_consent_event");
        long head = boards.count("select seq from alongside_consent_head");
        long last = boards.count("select max(log_seq) from alongside_consent_event");
        if (written != acknowledged.get() || all != head || last != head) {
            throw new IllegalStateException("Of " + acknowledged + " acknowledged decisions " + written
                    + " are in the log, which has " + all + " lines and ends with " + last + ", its head with " + head);
        }
        String said = acknowledged + " acknowledged decisions, each in the log exactly once, and no number missing";
        acknowledged.set(0);
        return said;
    }
}
