package org.alongside.meetings.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.meetings.MeetingLine;
import org.alongside.meetings.floor.MeetingState;
import org.alongside.platform.Refusal;

/** The meetings in the database. */
@ApplicationScoped
public class Meetings {

    private static final List<MeetingState> OVER =
            Arrays.stream(MeetingState.values()).filter(MeetingState::over).toList();

    @Inject
    EntityManager em;

    public void add(Object entity) {
        em.persist(entity);
    }

    /** Writes what was added so far, so that what hangs on it can be added. */
    public void write() {
        em.flush();
    }

    public void remove(Object entity) {
        em.remove(entity);
    }

    public Meeting meeting(UUID id) {
        return find(id).orElseThrow(() -> Refusal.unknown("meetings.unknown"));
    }

    public Optional<Meeting> find(UUID id) {
        return Optional.ofNullable(em.find(Meeting.class, id));
    }

    /** For a command: the next one at this meeting waits. */
    public Meeting lock(UUID id) {
        return Optional.ofNullable(em.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refusal.unknown("meetings.unknown"));
    }

    Optional<Seat> seat(UUID meeting, UUID person) {
        return em.createQuery("select s from Seat s where s.meeting = :meeting and s.person = :person", Seat.class)
                .setParameter("meeting", meeting)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** The seat of somebody it was shared with; a draft is shared with its planners alone, and to all others it does not exist. */
    public Seat mustTakePart(Meeting meeting, UUID person) {
        if (meeting.state() == MeetingState.DRAFT && !meeting.preparedBy(person)) {
            throw Refusal.unknown("meetings.unknown");
        }
        return seat(meeting.id(), person).orElseThrow(() -> Refusal.unknown("meetings.unknown"));
    }

    public boolean shared(UUID id, UUID person) {
        Meeting meeting = em.find(Meeting.class, id);
        return meeting != null
                && seat(id, person).isPresent()
                && (meeting.state() != MeetingState.DRAFT || meeting.preparedBy(person));
    }

    public List<Seat> seats(UUID meeting) {
        return em.createQuery("select s from Seat s where s.meeting = :meeting order by s.place", Seat.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    public List<AgendaItem> agenda(UUID meeting) {
        return em.createQuery(
                        "select i from AgendaItem i where i.meeting = :meeting order by i.place", AgendaItem.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    public AgendaItem item(UUID meeting, UUID id) {
        return Optional.ofNullable(em.find(AgendaItem.class, id))
                .filter(it -> it.meeting().equals(meeting))
                .orElseThrow(() -> Refusal.unknown("meetings.itemUnknown"));
    }

    public List<Wish> wishes(UUID item) {
        return em.createQuery("select w from Wish w where w.item = :item order by w.seq, w.id", Wish.class)
                .setParameter("item", item)
                .getResultList();
    }

    public List<Signal> signals(UUID meeting) {
        return em.createQuery("select s from Signal s where s.meeting = :meeting order by s.raisedAt", Signal.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    public List<Writing> writings(UUID item) {
        return em.createQuery("select w from Writing w where w.item = :item order by w.sortKey", Writing.class)
                .setParameter("item", item)
                .getResultList();
    }

    public Optional<Answered> answered(UUID command) {
        return Optional.ofNullable(em.find(Answered.class, command));
    }

    public List<Signature> signatures(UUID meeting) {
        return em.createQuery("select s from Signature s where s.meeting = :meeting", Signature.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** Whoever asked to speak on an item is forgotten with it. */
    public void forgetWishes(UUID item) {
        wishes(item).forEach(em::remove);
    }

    /** Signals and commands are forgotten with the meeting. */
    public void forgetSignals(UUID meeting) {
        signals(meeting).forEach(em::remove);
        em.createQuery("delete from Answered a where a.meeting = :meeting")
                .setParameter("meeting", meeting)
                .executeUpdate();
    }

    /** The meetings somebody takes part in: the next ones first by time, or the past ones with the latest first. */
    public List<MeetingLine> of(UUID person, boolean past, int from, int most) {
        return em.createQuery(
                        "select new org.alongside.meetings.MeetingLine(m.id, m.title, m.state, m.startsAt, m.endsAt, m.place)"
                                + " from Meeting m, Seat s where s.meeting = m.id and s.person = :person"
                                + " and (m.state <> org.alongside.meetings.floor.MeetingState.DRAFT"
                                + " or m.facilitator = :person or m.plannedBy = :person)"
                                + " and m.state " + (past ? "in" : "not in") + " :over"
                                + " order by m.startsAt " + (past ? "desc" : "asc") + ", m.id",
                        MeetingLine.class)
                .setParameter("person", person)
                .setParameter("over", OVER)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }
}
