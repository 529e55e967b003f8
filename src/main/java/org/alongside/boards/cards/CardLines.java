package org.alongside.boards.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.boards.AnswerKind;
import org.alongside.boards.KeptBack;
import org.jspecify.annotations.Nullable;

/** Reads cards as boards show them: one question for the first cards of all lanes, however many lie below. */
@ApplicationScoped
public class CardLines {

    private static final String LINE = """
            c.id, c.lane, c.version, c.title, c.meaning, c.staff_owner, c.member_owner, c.author, c.made_at,
            (select count(*) from alongside_card_comment k where k.card = c.id),
            s.answer staff_answer, s.reason staff_reason, m.answer member_answer, m.reason member_reason,
            (select max(d.made_at) from alongside_card_decision d where d.card = c.id), c.place, t.typed_by
            from alongside_card c
            left join alongside_stamp t on t.thing = c.id
            left join alongside_card_answer s
                on s.card = c.id and s.person = c.staff_owner and s.agree_round = c.agree_round
            left join alongside_card_answer m
                on m.card = c.id and m.person = c.member_owner and m.agree_round = c.agree_round
            """;

    /**
     * Whole boards: comments and decisions are counted for the board in one go instead of looked up for each card, which
     * pays as soon as most cards are read, and would not for the first hundred of many thousand.
     */
    private static final String WHOLE = """
            select c.id, c.lane, c.version, c.title, c.meaning, c.staff_owner, c.member_owner, c.author, c.made_at,
            coalesce(k.many, 0),
            s.answer staff_answer, s.reason staff_reason, m.answer member_answer, m.reason member_reason,
            d.latest, c.place, t.typed_by
            from (select a.*, row_number() over (partition by a.lane order by a.place) as nth
                from alongside_card a where a.board = ?1) c
            left join alongside_stamp t on t.thing = c.id
            left join alongside_card_answer s
                on s.card = c.id and s.person = c.staff_owner and s.agree_round = c.agree_round
            left join alongside_card_answer m
                on m.card = c.id and m.person = c.member_owner and m.agree_round = c.agree_round
            left join (select k.card, count(*) as many from alongside_card_comment k where k.board = ?1 group by k.card) k
                on k.card = c.id
            left join (select d.card, max(d.made_at) as latest from alongside_card_decision d
                where d.board = ?1 group by d.card) d on d.card = c.id
            where c.nth <= ?2
            """;

    private static final String SOUGHT = """
            where c.board in (select b.board from alongside_board_member b where b.person = ?1)
            and (lower(c.title) like ?2 escape '!' or lower(c.meaning) like ?2 escape '!'
                or lower(c.words) like ?2 escape '!' or lower(c.easy_read) like ?2 escape '!'
                or exists (select 1 from alongside_card_comment k
                    where k.card = c.id and lower(k.words) like ?2 escape '!'))
            order by c.changed_at desc, c.id""";

    private static final String WAITING = """
            join alongside_board_lane l on l.id = c.lane and l.joint
            where (c.staff_owner = ?1 and s.answer is null) or (c.member_owner = ?1 and m.answer is null)
            order by c.changed_at, c.id""";

    @Inject
    EntityManager em;

    @Inject
    KeptBack kept;

    /** The first cards of each lane, in their order. */
    public List<CardLine> first(Collection<UUID> lanes, int most) {
        if (lanes.isEmpty()) {
            return List.of();
        }
        String each =
                "(select " + LINE + " where c.lane = ?" + kept.clause("c.id") + " order by c.place limit " + most + ")";
        Query query = em.createNativeQuery(IntStream.range(0, lanes.size())
                .mapToObj(n -> numbered(each, n + 1))
                .collect(Collectors.joining(" union all ")));
        int n = 1;
        for (UUID lane : lanes) {
            query.setParameter(n++, lane);
        }
        return inOrder(query);
    }

    /** The cards of a whole board in their order, so many of each lane at the most. */
    public List<CardLine> whole(UUID board, int most) {
        return inOrder(em.createNativeQuery(WHOLE.replace("a.board = ?1)", "a.board = ?1" + kept.clause("a.id") + ")"))
                .setParameter(1, board)
                .setParameter(2, most));
    }

    private static String numbered(String each, int n) {
        return each.replace("?", "?" + n);
    }

    /** A stretch of one lane. */
    public List<CardLine> of(UUID lane, int from, int most) {
        return read(em.createNativeQuery("select " + LINE + " where c.lane = ?1" + kept.clause("c.id")
                        + " order by c.place limit " + most + " offset " + from)
                .setParameter(1, lane));
    }

    /** Cards of this person's boards whose words hold the sought ones; the latest first. */
    public List<CardLine> find(UUID person, String sought, int from, int most) {
        String like = "%"
                + sought.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_") + "%";
        return read(
                em.createNativeQuery("select " + LINE + SOUGHT.replace("order by", kept.clause("c.id") + " order by")
                                + " limit " + most + " offset " + from)
                        .setParameter(1, person)
                        .setParameter(2, like));
    }

    /** Cards in joint lanes that this person owns and has not answered; those that wait longest first. */
    public List<CardLine> waitingFor(UUID person, int most) {
        return read(em.createNativeQuery("select " + LINE + WAITING + " limit " + most)
                .setParameter(1, person));
    }

    private static List<CardLine> read(Query query) {
        List<CardLine> lines = new ArrayList<>();
        for (Object row : query.getResultList()) {
            lines.add(line((Object[]) row));
        }
        return lines;
    }

    /** A union promises no order, so the places put the cards in theirs. */
    private static List<CardLine> inOrder(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .sorted(Comparator.comparingLong(row -> ((Number) row[15]).longValue()))
                .map(CardLines::line)
                .toList();
    }

    private static CardLine line(Object[] row) {
        return new CardLine(
                (UUID) row[0],
                (UUID) row[1],
                ((Number) row[2]).longValue(),
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                (UUID) row[6],
                (UUID) row[7],
                must(instant(row[8])),
                ((Number) row[9]).longValue(),
                answer(row[10]),
                row[11] == null ? "" : (String) row[11],
                answer(row[12]),
                row[13] == null ? "" : (String) row[13],
                instant(row[14]),
                (UUID) row[16]);
    }

    private static Instant must(@Nullable Instant instant) {
        return instant == null ? Instant.EPOCH : instant;
    }

    private static @Nullable AnswerKind answer(@Nullable Object column) {
        return column == null ? null : AnswerKind.valueOf((String) column);
    }

    /** Drivers differ in the type they give for a time with its zone. */
    private static @Nullable Instant instant(@Nullable Object column) {
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (column instanceof java.sql.Timestamp time) {
            return time.toInstant();
        }
        return (Instant) column;
    }
}
