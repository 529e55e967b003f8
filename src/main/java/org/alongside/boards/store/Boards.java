package org.alongside.boards.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.boards.BoardLine;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.Gap;
import org.alongside.boards.KeptBack;
import org.alongside.boards.LaneSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.supporters.OnlyMeService;

/** The boards in the database, with their lanes and the people who take part. */
@ApplicationScoped
public class Boards {
    private static final String REVISION = "(select r.rev from RevisionRow r where r.kind = :kind and r.id = m.board)";
    private static final String MINE = "m.board = :board and m.person = :person";

    @Inject
    EntityManager em;

    @Inject
    OnlyMeService onlyMe;

    @Inject
    KeptBack kept;

    public void add(Object made) {
        em.persist(made);
    }

    /** The board, if this person takes part in it; otherwise there is no such board for them. */
    public Board shared(UUID board, UUID person) {
        return em.createQuery("""
                        select b from Board b, BoardMember m
                        where b.id = :board and m.board = b.id and m.person = :person""", Board.class)
                .setParameter("board", board)
                .setParameter("person", person)
                .getResultStream()
                .filter(it -> !onlyMe.hides(board))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("boards.board"));
    }

    public Board get(UUID board) {
        return Optional.ofNullable(em.find(Board.class, board)).orElseThrow(() -> Refusal.unknown("boards.board"));
    }

    /** For a change of lanes: the next one who changes this board's lanes waits. */
    public void lock(UUID board) {
        em.find(Board.class, board, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<BoardMember> member(UUID board, UUID person) {
        return em.createQuery(
                        "select m from BoardMember m where m.board = :board and m.person = :person", BoardMember.class)
                .setParameter("board", board)
                .setParameter("person", person)
                .getResultStream()
                .filter(it -> !onlyMe.hides(board))
                .findFirst();
    }

    public BoardMember mustTakePart(UUID board, UUID person, String unknown) {
        return member(board, person).orElseThrow(() -> Refusal.unknown(unknown));
    }

    /** How often a board shared with this person has changed; one question, and no card is read. */
    public long revision(UUID board, UUID person) {
        return em
                .createQuery("select " + REVISION + " from BoardMember m where " + MINE, Long.class)
                .setParameter("kind", BoardSnapshot.KIND)
                .setParameter("board", board)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .map(it -> it == null ? 0L : it)
                .filter(it -> !onlyMe.hides(board))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("boards.board"));
    }

    /** A board with the part this person takes in it and how often it has changed, in one question. */
    public Entered enter(UUID board, UUID person, String unknown) {
        return em
                .createQuery(
                        "select m, b, " + REVISION + " from BoardMember m, Board b where b.id = m.board and " + MINE,
                        Object[].class)
                .setParameter("kind", BoardSnapshot.KIND)
                .setParameter("board", board)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .map(row -> new Entered((BoardMember) row[0], (Board) row[1], row[2] == null ? 0 : (Long) row[2]))
                .filter(it -> !onlyMe.hides(board))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown(unknown));
    }

    /** What somebody who takes part meets first. */
    public record Entered(BoardMember me, Board board, long revision) {}

    public List<BoardMember> members(UUID board) {
        return em.createQuery(
                        "select m from BoardMember m where m.board = :board order by m.since, m.id", BoardMember.class)
                .setParameter("board", board)
                .getResultList();
    }

    public List<BoardLine> sharedWith(UUID person, int from, int most) {
        Map<UUID, Long> keptBack = kept.perBoard();
        return em.createQuery("""
                        select new org.alongside.boards.BoardLine(b.id, b.title, b.purpose, b.rung, b.decideBy,
                            (select count(c.board) from Card c where c.board = b.id),
                            (select count(p) from BoardMember p where p.board = b.id))
                        from Board b, BoardMember m
                        where m.board = b.id and m.person = :person order by b.title, b.id""", BoardLine.class)
                .setParameter("person", person)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .filter(it -> !onlyMe.hides(it.id()))
                .map(it -> it.without(keptBack.getOrDefault(it.id(), 0L)))
                .toList();
    }

    public Lane lane(UUID id) {
        return Optional.ofNullable(em.find(Lane.class, id)).orElseThrow(() -> Refusal.unknown("boards.lane"));
    }

    /**
     * For a change of order: the next one who brings a card into this lane waits. Whether the person takes part is asked
     * in the same question, so nobody else ever holds up a lane.
     */
    public Lane lockLane(UUID id, UUID person) {
        return em.createQuery("""
                        select l from Lane l where l.id = :id
                        and exists (select m from BoardMember m where m.board = l.board and m.person = :person)""", Lane.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(it -> !onlyMe.hides(it.board()))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("boards.lane"));
    }

    /** Whether whoever acts is a supporter from whom the person keeps the board of this lane. */
    public boolean hides(UUID lane) {
        Lane found = em.find(Lane.class, lane);
        return found != null && onlyMe.hides(found.board());
    }

    public List<Lane> lanes(UUID board) {
        return em.createQuery("select l from Lane l where l.board = :board order by l.place", Lane.class)
                .setParameter("board", board)
                .getResultList();
    }

    /** The lanes with how many cards lie in each, in one question. */
    public List<LaneSnapshot> laneSnapshots(UUID board) {
        Map<UUID, Long> keptBack = kept.perLane();
        return em.createQuery("""
                        select new org.alongside.boards.LaneSnapshot(l.id, l.board, l.version, l.title, l.meaning,
                            l.mostCards, l.joint, (select count(c.place) from Card c where c.lane = l.id))
                        from Lane l where l.board = :board order by l.place""", LaneSnapshot.class)
                .setParameter("board", board)
                .getResultStream()
                .map(it -> it.without(keptBack.getOrDefault(it.id(), 0L)))
                .toList();
    }

    /** Makes room among the lanes by standing them wide apart again; nobody's order changes. */
    public void spreadLanes(UUID board) {
        List<UUID> order = em.createQuery("select l.id from Lane l where l.board = :board order by l.place", UUID.class)
                .setParameter("board", board)
                .getResultList();
        em.createNativeQuery("update alongside_board_lane set place = -place where board = ?1")
                .setParameter(1, board)
                .executeUpdate();
        long place = Gap.FIRST;
        for (UUID lane : order) {
            em.createNativeQuery("update alongside_board_lane set place = ?1 where id = ?2")
                    .setParameter(1, place)
                    .setParameter(2, lane)
                    .executeUpdate();
            place += Gap.STEP;
        }
        em.clear();
    }
}
