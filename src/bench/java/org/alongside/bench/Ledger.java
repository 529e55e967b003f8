package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.log.Hash;
import org.alongside.platform.text.Digest;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Members with ten decisions each, put straight into the tables: seven in ten run, the others wait, were refused or
 * stopped. The log behind them is linked as the product links it, so that its own verifier finds nothing.
 */
final class Ledger {
    static final String WORDS = "We tried this in the summer and it worked well.";
    private static final long DAY = 86_400_000L;
    private static final int AT_ONCE = 200;

    private final Connection connection;
    private final Path stopped;
    private final List<UUID> quoted;
    private final List<Purpose> purposes = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final Chain chain = new Chain();
    private final LifeOfAYes life;

    /** One of the ten, with the words that people saw. */
    record Purpose(String code, UUID id, UUID rendition, String sha256) {}

    /** One decision of a member, and the question it answers. */
    record Choice(UUID record, UUID ask, UUID rendition, boolean given) {}

    /** Somebody who is signed in already. */
    record Member(UUID id, String session, List<Choice> choices) {
        /** As a browser that only looks. */
        Account looking(String base) {
            return new Account(base, "alongside-session=" + session + "; alongside-guard=" + session, "");
        }
    }

    /** @param quoted cards from which the first members are quoted, one each */
    Ledger(Connection connection, Path outside, List<UUID> quoted) throws SQLException {
        this.connection = connection;
        this.stopped = outside.resolve("stopped.tsv");
        this.quoted = quoted;
        this.life = new LifeOfAYes(chain, System.currentTimeMillis() - 200 * DAY);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select p.code, p.id, r.id, r.sha256 from alongside_consent_purpose p
                        join alongside_consent_notice_version v on v.purpose_id = p.id and v.status = 'PUBLISHED'
                        join alongside_consent_rendition r on r.version_id = v.id and r.variant = 'STANDARD'
                        where p.code in ('QUOTE_NO_NAME', 'QUOTE_NAMED', 'PHOTO_INSIDE', 'PHOTO_PUBLIC', 'VIDEO_PUBLIC',
                            'STORY_TELL', 'STORY_PUBLIC', 'CONTACT_NEWS', 'RESEARCH_INVITE', 'NAME_IN_MINUTES')
                        order by p.code = 'QUOTE_NO_NAME' desc, p.code""")) {
            while (row.next()) {
                purposes.add(new Purpose(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4)));
            }
        }
    }

    List<Member> members() {
        return members;
    }

    long lines() {
        return chain.seq();
    }

    /** @param renewals how often those that run have been renewed since */
    void grow(int people, int renewals) throws SQLException, IOException {
        connection.setAutoCommit(false);
        chain.lock(connection);
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        Files.createDirectories(stopped.getParent());
        List<String> stops = new ArrayList<>();
        LedgerRows rows = new LedgerRows();
        while (members.size() < people) {
            for (int i = 0; i < AT_ONCE && members.size() < people; i++) {
                members.add(member(rows, renewals, stops));
            }
            rows.into(copy);
        }
        chain.save(connection, System.currentTimeMillis());
        connection.commit();
        connection.setAutoCommit(true);
        Files.write(stopped, stops, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Member member(LedgerRows rows, int renewals, List<String> stops) {
        int number = members.size();
        UUID person = UUID.randomUUID();
        String session = UUID.randomUUID().toString();
        String key = person.toString().replace("-", "").substring(0, 26);
        rows.people.add(
                person, 1, "MEMBER", "Member " + number, "Somebody of the benchmark", false, 1, false, "2026-01-05");
        rows.sessions.add(UUID.randomUUID(), Digest.sha256(session), person, "LINK", 1, "now", "now", false, true);
        rows.subjects.add(key, "ACTIVE", 0);
        rows.identities.add(person, key, 0);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < purposes.size(); i++) {
            boolean quote = i == 0 && number < quoted.size();
            String scope = quote ? "ARTEFACT:card/" + quoted.get(number) : "*";
            int kind = quote ? 0 : (number + i) % 10;
            Decision decision =
                    new Decision(UUID.randomUUID(), key, purposes.get(i), scope, Hash.of(quote ? WORDS : ""));
            LifeOfAYes.End end = life.live(rows, decision, kind, renewals);
            if (end.stop() != null) {
                stops.add(end.stop());
            }
            UUID ask = UUID.randomUUID();
            rows.records.add(
                    decision.record(),
                    key,
                    decision.purpose().id(),
                    scope,
                    "US",
                    end.state(),
                    end.seq(),
                    end.sinceMs(),
                    "SELF",
                    end.untilMs(),
                    decision.purpose().rendition(),
                    end.untilMs() == null ? null : decision.words(),
                    1);
            rows.asks.add(
                    ask,
                    decision.record(),
                    person,
                    end.sinceMs(),
                    "the benchmark",
                    quote ? WORDS : "",
                    decision.words(),
                    0,
                    1);
            choices.add(new Choice(
                    decision.record(),
                    ask,
                    decision.purpose().rendition(),
                    end.state().equals("GIVEN")));
        }
        return new Member(person, session, choices);
    }

    /** What all its lines in the log have in common. */
    record Decision(UUID record, String key, Purpose purpose, String scope, String words) {}
}
