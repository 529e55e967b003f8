package org.alongside.boards.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.boards.AnswerSnapshot;
import org.alongside.boards.ChangeKind;
import org.alongside.boards.ChangeSnapshot;
import org.alongside.boards.CommentSnapshot;
import org.alongside.boards.DecisionSnapshot;
import org.alongside.boards.Gap;
import org.alongside.boards.KeptBack;
import org.alongside.boards.Spot;
import org.alongside.platform.Refusal;
import org.alongside.supporters.stamp.Said;
import org.alongside.supporters.stamp.StampService;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/** The cards in the database, their order in the lanes, and what was said and answered about them. */
@ApplicationScoped
public class Cards {
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager em;

    @Inject
    StampService stamps;

    @Inject
    KeptBack kept;

    public void add(Object made) {
        em.persist(made);
    }

    /** Writes now, so that what is answered is what is stored, version included. */
    public void write() {
        em.flush();
    }

    public Card card(UUID id) {
        return Optional.ofNullable(em.find(Card.class, id))
                .filter(it -> !kept.hides(id))
                .orElseThrow(() -> Refusal.unknown("boards.card"));
    }

    /** For a change: the next one who changes this card waits, and then sees what came of it. */
    public Card lock(UUID id) {
        return Optional.ofNullable(em.find(Card.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(it -> !kept.hides(id))
                .orElseThrow(() -> Refusal.unknown("boards.card"));
    }

    public long count(UUID lane) {
        return em.createQuery("select count(c.place) from Card c where c.lane = :lane", Long.class)
                .setParameter("lane", lane)
                .getSingleResult();
    }

    /** Which place of its lane a card has, the topmost being 1, and how many cards the lane holds. */
    public Standing standing(Card card) {
        Object[] row = em.createQuery("""
                        select count(c.place), sum(case when c.place <= :place then 1 else 0 end)
                        from Card c where c.lane = :lane and c.id not in :kept""", Object[].class)
                .setParameter("kept", kept.orNobody())
                .setParameter("place", card.place())
                .setParameter("lane", card.lane())
                .getSingleResult();
        return new Standing(((Number) row[1]).longValue(), ((Number) row[0]).longValue());
    }

    /** Free room at a spot; the lane is spread out again when it is squeezed there. The lane must be locked. */
    public Gap gap(UUID lane, Spot spot, @Nullable UUID moving) {
        Gap gap = find(lane, spot, moving == null ? NOBODY : moving);
        if (gap.squeezed()) {
            spread(lane);
            return find(lane, spot, moving == null ? NOBODY : moving);
        }
        return gap;
    }

    private Gap find(UUID lane, Spot spot, UUID moving) {
        Gap beside = spot.card() == null || kept.hides(spot.card()) ? null : beside(lane, spot, moving);
        if (beside != null) {
            return beside;
        }
        if (spot.kind() == Spot.Kind.TOP) {
            Long first = edge("min", lane, moving);
            return first == null ? Gap.empty() : Gap.above(first);
        }
        // the end, and also where a neighbour is gone meanwhile: the answer says which place it became
        Long last = edge("max", lane, moving);
        return last == null ? Gap.empty() : Gap.below(last);
    }

    /** The room above or below a neighbour, who and whose own neighbour are read in one question; null when gone. */
    private @Nullable Gap beside(UUID lane, Spot spot, UUID moving) {
        boolean above = spot.kind() == Spot.Kind.BEFORE;
        String next = above ? "max(n.place) from Card n where n.place <" : "min(n.place) from Card n where n.place >";
        return em
                .createQuery("select c.place, (select " + next + """
                                 c.place and n.lane = :lane and n.id <> :moving)
                                from Card c where c.id = :card and c.lane = :lane and c.id <> :moving""", Object[].class)
                .setParameter("card", spot.card())
                .setParameter("lane", lane)
                .setParameter("moving", moving)
                .getResultList()
                .stream()
                .map(row -> gap(above, (Long) row[0], (Long) row[1]))
                .findFirst()
                .orElse(null);
    }

    private static Gap gap(boolean above, long place, @Nullable Long next) {
        if (next == null) {
            return above ? Gap.above(place) : Gap.below(place);
        }
        return above ? new Gap(next, place) : new Gap(place, next);
    }

    private @Nullable Long edge(String which, UUID lane, UUID moving) {
        return em.createQuery(
                        "select " + which
                                + "(c.place) from Card c where c.lane = :lane and c.id <> :moving and c.place > 0",
                        Long.class)
                .setParameter("lane", lane)
                .setParameter("moving", moving)
                .getSingleResult();
    }

    /** Through negative places, so that the lane's order is strict at every moment; nobody's picture grows old by it. */
    private void spread(UUID lane) {
        List<UUID> order = em.createQuery("select c.id from Card c where c.lane = :lane order by c.place", UUID.class)
                .setParameter("lane", lane)
                .getResultList();
        em.createNativeQuery("update alongside_card set place = -place where lane = ?1")
                .setParameter(1, lane)
                .executeUpdate();
        long place = Gap.FIRST;
        for (UUID card : order) {
            em.createNativeQuery("update alongside_card set place = ?1 where id = ?2 and lane = ?3")
                    .setParameter(1, place)
                    .setParameter(2, card)
                    .setParameter(3, lane)
                    .executeUpdate();
            place += Gap.STEP;
        }
    }

    public List<Answer> answers(UUID card) {
        return em.createQuery("select a from Answer a where a.card = :card order by a.madeAt", Answer.class)
                .setParameter("card", card)
                .getResultList();
    }

    /** The answers that stand, each with how it came. */
    public List<AnswerSnapshot> answersThatCount(Card card) {
        List<Answer> all = answers(card.id()).stream().filter(card::counts).toList();
        Map<UUID, StampSnapshot> found = stamps.of(all.stream().map(Answer::id).toList());
        return all.stream().map(one -> one.snapshot(found.get(one.id()))).toList();
    }

    public List<Comment> said(UUID card) {
        return em.createQuery("select c from Comment c where c.card = :card order by c.madeAt, c.id", Comment.class)
                .setParameter("card", card)
                .getResultList();
    }

    public List<CommentSnapshot> comments(UUID card) {
        List<Comment> all = said(card);
        Map<UUID, StampSnapshot> found = stamps.of(all.stream().map(Comment::id).toList());
        return all.stream().map(one -> one.snapshot(found.get(one.id()))).toList();
    }

    /** A line of history that somebody typed for somebody says so too. */
    public void stamp(Said said, UUID change) {
        stamps.put(said, change, "change", false);
    }

    /** How a card's words came, as they stand now; null when nobody typed them for somebody. */
    @Nullable
    public StampSnapshot stamp(UUID card) {
        return stamps.of(List.of(card)).get(card);
    }

    public List<DecisionSnapshot> decisions(UUID card) {
        return em.createQuery(
                        "select d from DecisionReturned d where d.card = :card order by d.madeAt, d.id",
                        DecisionReturned.class)
                .setParameter("card", card)
                .getResultStream()
                .map(DecisionReturned::snapshot)
                .toList();
    }

    /** The latest first, one page of them. */
    public List<ChangeSnapshot> changes(UUID card, int from, int most) {
        List<ChangeSnapshot> found = em.createQuery("""
                        select new org.alongside.boards.ChangeSnapshot(c.id, c.kind, c.who, c.madeAt, c.cardVersion,
                            c.oldValue, c.newValue)
                        from CardChange c where c.card = :card order by c.madeAt desc, c.cardVersion desc""", ChangeSnapshot.class)
                .setParameter("card", card)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        Map<UUID, StampSnapshot> typed =
                stamps.of(found.stream().map(ChangeSnapshot::id).toList());
        return found.stream().map(one -> one.with(typed.get(one.id()))).toList();
    }

    public long countChanges(UUID card) {
        return em.createQuery("select count(c) from CardChange c where c.card = :card", Long.class)
                .setParameter("card", card)
                .getSingleResult();
    }

    /** Who wrote the line that says what the card means, as it stands now; nobody where it was never changed. */
    public Optional<UUID> meaningBy(UUID card) {
        return em.createQuery(
                        "select c.who from CardChange c where c.card = :card and c.kind = :meaning"
                                + " order by c.cardVersion desc",
                        UUID.class)
                .setParameter("card", card)
                .setParameter("meaning", ChangeKind.MEANING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether the change that made this version was a move. */
    public boolean lastMoved(UUID card, long version) {
        return em.createQuery("""
                                select count(c) from CardChange c
                                where c.card = :card and c.cardVersion = :version and c.kind = :moved""", Long.class)
                        .setParameter("card", card)
                        .setParameter("version", version)
                        .setParameter("moved", ChangeKind.MOVED)
                        .getSingleResult()
                > 0;
    }
}
