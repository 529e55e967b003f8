package org.alongside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Boards of any size, put straight into the tables, with people, owners, answers and comments as real ones have. */
final class Boards {
    private static final int LANES = 5;

    private final Connection connection;
    private final Account account;
    private final UUID steward;

    /** A board to be read or worked on; the joint lane is left alone, since moving on from it needs two people. */
    record Board(UUID id, int cards, List<UUID> lanes, List<UUID> free) {}

    Boards(Connection connection, Account account, String steward) throws SQLException {
        this.connection = connection;
        this.account = account;
        this.steward = ids("select id from alongside_person where principal = ?", steward)
                .get(0);
        people();
        execute(
                "create table floor_card (id uuid primary key, place bigint not null, changed_at timestamptz not null)");
        execute("create table floor_history (id uuid primary key, card uuid not null, what varchar(20) not null,"
                + " made_at timestamptz not null)");
        execute("create index floor_history_card on floor_history (card, made_at)");
    }

    /** Whoever looks after them all, signed in. */
    Account account() {
        return account;
    }

    private void people() throws SQLException {
        execute("""
                insert into alongside_person
                    (id, version, side, name, described_as, easy_read, epoch, closed, joined_at)
                select gen_random_uuid(), 1, case when n % 2 = 0 then 'STAFF' else 'MEMBER' end,
                    (array['Joan Price','Dev Patel','Tom Baker','Claire Osei','Maggie Lewis','Ruth Adeyemi','Rosa Delgado',
                           'Lee Marsh'])[n],
                    'Somebody of the benchmark', false, 1, false, now()
                from generate_series(1, 8) n
                """);
    }

    Board board(int cards) throws SQLException {
        UUID board = UUID.randomUUID();
        execute("""
                insert into alongside_board (id, version, title, purpose, can_change, cannot_change, who_decides, decide_by,
                    rung, hear_back, opened_by, opened_at)
                values (?, 1, 'Short breaks for carers', 'What breaks should look like from spring on',
                    'Where, when and with whom breaks happen', 'The yearly sum the council has set aside',
                    'The panel of carers and staff, together', current_date + 90, 'CO_PRODUCTION',
                    'By letter and on this board, within four weeks', ?, now())
                """, board, steward);
        execute("""
                insert into alongside_board_member (id, board, person, side, role, since)
                select gen_random_uuid(), ?, id, side, case when id = ? then 'STEWARD' else 'MEMBER' end, now()
                from alongside_person
                """, board, steward);
        execute("""
                insert into alongside_board_lane (id, version, board, title, meaning, place, joint)
                select gen_random_uuid(), 1, ?, (array['Said','Looking into it','Agreeing','Doing it','Done'])[n],
                    'What this lane is for, in a line', n::bigint << 40, n = 3
                from generate_series(1, ?) n
                """, board, LANES);
        cards(board, cards);
        List<UUID> lanes = ids("select id from alongside_board_lane where board = ? order by place", board);
        List<UUID> free = new ArrayList<>(lanes);
        free.remove(2);
        return new Board(board, cards, lanes, free);
    }

    private void cards(UUID board, int cards) throws SQLException {
        execute("""
                insert into alongside_card (id, version, board, lane, place, title, meaning, words, easy_read_old, author,
                    staff_owner, member_owner, agree_round, made_at, changed_by, changed_at)
                select gen_random_uuid(), 1, l.board, l.id, (1::bigint << 40) + (n / ?) * (1::bigint << 20),
                    'A break that starts on the day it is needed, number ' || n,
                    'Most of us cannot say three weeks before when the next bad night will be; one call should be enough',
                    'Said at the kitchen table in March, and again by four others since. ' || repeat('More of it. ', 10),
                    false, s.id, case when n % 3 <> 0 then s.id end, case when n % 4 <> 0 then m.id end, 0,
                    now() - make_interval(mins => n), s.id, now() - make_interval(mins => n)
                from generate_series(0, ? - 1) n
                join (select id, board, row_number() over (order by place) - 1 as i
                      from alongside_board_lane where board = ?) l on l.i = n % ?
                join (select id, row_number() over (order by id) - 1 as i from alongside_person where side = 'STAFF') s
                    on s.i = n % (select count(*) from alongside_person where side = 'STAFF')
                join (select id, row_number() over (order by id) - 1 as i from alongside_person where side = 'MEMBER') m
                    on m.i = n % (select count(*) from alongside_person where side = 'MEMBER')
                """, LANES, cards, board, LANES);
        execute("""
                insert into alongside_card_change (id, card, board, card_version, kind, who, made_at)
                select gen_random_uuid(), id, board, 1, 'ADDED', author, made_at from alongside_card where board = ?
                """, board);
        execute("""
                insert into alongside_card_comment (id, card, board, author, words, made_at)
                select gen_random_uuid(), c.id, c.board, c.author, 'We tried this in the summer and it worked well.', now()
                from alongside_card c, generate_series(1, 2) where board = ? and get_byte(uuid_send(c.id), 0) % 3 = 0
                """, board);
        execute("""
                insert into alongside_card_answer (id, card, person, agree_round, answer, made_at)
                select gen_random_uuid(), c.id, c.staff_owner, 0, 'YES', now()
                from alongside_card c join alongside_board_lane l on l.id = c.lane
                where c.board = ? and l.joint and c.staff_owner is not null
                """, board);
        execute("insert into floor_card select id, place, changed_at from alongside_card where board = ?", board);
        execute("insert into alongside_revision (kind, id, rev) values ('board', ?, 1)", board);
    }

    /** As the database's own housekeeping would have done by the time people come. */
    void settle() throws SQLException {
        execute("vacuum analyze");
        execute("checkpoint");
    }

    /** The cards that anybody may move, each with its lane. */
    Map<UUID, UUID> cardsIn(Board board) throws SQLException {
        Map<UUID, UUID> cards = new LinkedHashMap<>();
        for (UUID lane : board.free()) {
            for (UUID card : ids("select id from alongside_card where lane = ? order by made_at", lane)) {
                cards.put(card, lane);
            }
        }
        return cards;
    }

    /** Takes what a measurement of new cards has added off again. */
    void cut(Board board) throws SQLException {
        execute("delete from alongside_card where board = ? and title like 'Made by the benchmark%'", board.id());
    }

    long count(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    List<UUID> ids(String sql, Object... values) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
