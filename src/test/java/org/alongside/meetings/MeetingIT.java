package org.alongside.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.alongside.meetings.floor.EntryState;
import org.alongside.meetings.floor.Floor;
import org.alongside.meetings.floor.Kind;
import org.alongside.meetings.floor.MeetingState;
import org.alongside.meetings.floor.Step;
import org.alongside.meetings.room.Floors;
import org.alongside.meetings.store.AgendaItem;
import org.alongside.meetings.store.Meeting;
import org.alongside.meetings.store.Meetings;
import org.alongside.meetings.store.Seat;
import org.alongside.meetings.store.Wish;
import org.alongside.people.Side;
import org.alongside.testing.Beans;
import org.alongside.testing.Databases;
import org.alongside.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Meetings come back from the database as they were written, and are found by those who take part alone. */
class MeetingIT {
    private static final Instant NOW = Instant.parse("2026-11-24T10:30:00.123456Z");
    private static final UUID AMINA = UUID.randomUUID();
    private static final UUID JOAN = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(org.alongside.testing.Kind.class)
    void floorComesBackAsItWasWritten(org.alongside.testing.Kind kind) {
        try (EntityManagerFactory entities = Databases.fresh(kind).migrated().entities()) {
            Meeting meeting = new Meeting(planned(), AMINA);
            AgendaItem item = new AgendaItem(meeting.id(), 1, planned().items().get(0));
            Seat amina = Seat.of(meeting.id(), 1, AMINA, Side.STAFF, SeatRole.PARTICIPANT);
            Seat joan = Seat.of(meeting.id(), 2, JOAN, Side.MEMBER, SeatRole.PARTICIPANT);
            Seat rosa = Seat.named(meeting.id(), 3, "Rosa Delgado", null, NOW);
            List.of(amina, joan).forEach(it -> it.arrive(NOW));
            item.publish();
            item.open(Step.TALK, NOW);
            Floor floor = Floors.of(item, List.of(amina, joan, rosa), List.of())
                    .raise(UUID.randomUUID(), amina.id(), Kind.POINT, 1)
                    .raise(UUID.randomUUID(), joan.id(), Kind.POINT, 2)
                    .raise(UUID.randomUUID(), rosa.id(), Kind.POINT, 3)
                    .next(0)
                    .next(0);
            TestDatabase.inTransaction(entities, em -> {
                em.persist(meeting);
                em.flush();
                List.of(item, amina, joan, rosa).forEach(em::persist);
                em.flush();
                floor.entries().forEach(it -> em.persist(new Wish(item, it)));
            });
            Floor read = TestDatabase.transaction(entities, em -> {
                Meetings store = store(em);
                AgendaItem again = store.item(meeting.id(), item.id());
                assertThat(again.snapshot(NOW.plusSeconds(60)).minutesLeft()).isEqualTo(19);
                return Floors.of(again, store.seats(meeting.id()), store.wishes(item.id()));
            });
            assertThat(read.entries()).containsExactlyInAnyOrderElementsOf(floor.entries());
            assertThat(read.voices()).isEqualTo(floor.voices());
            assertThat(read.order())
                    .isEqualTo(floor.order())
                    .singleElement()
                    .satisfies(it -> assertThat(it.state()).isEqualTo(EntryState.NEXT));
        }
    }

    @ParameterizedTest
    @EnumSource(org.alongside.testing.Kind.class)
    void draftIsFoundByItsPlannerAloneAndThenByThoseInvited(org.alongside.testing.Kind kind) {
        try (EntityManagerFactory entities = Databases.fresh(kind).migrated().entities()) {
            Meeting meeting = new Meeting(planned(), AMINA);
            AgendaItem item = new AgendaItem(meeting.id(), 1, planned().items().get(0));
            TestDatabase.inTransaction(entities, em -> {
                em.persist(meeting);
                em.flush();
                List.of(
                                item,
                                Seat.of(meeting.id(), 1, AMINA, Side.STAFF, SeatRole.PARTICIPANT),
                                Seat.of(meeting.id(), 2, JOAN, Side.MEMBER, SeatRole.PARTICIPANT))
                        .forEach(em::persist);
            });
            assertThat(found(entities, AMINA, false)).containsExactly(meeting.id());
            assertThat(found(entities, JOAN, false)).isEmpty();
            TestDatabase.inTransaction(
                    entities, em -> store(em).lock(meeting.id()).become(MeetingState.PUBLISHED));
            assertThat(found(entities, JOAN, false)).containsExactly(meeting.id());
            assertThat(found(entities, UUID.randomUUID(), false)).isEmpty();
            TestDatabase.inTransaction(
                    entities, em -> store(em).lock(meeting.id()).become(MeetingState.CANCELLED));
            assertThat(found(entities, JOAN, false)).isEmpty();
            assertThat(found(entities, JOAN, true)).containsExactly(meeting.id());
        }
    }

    @ParameterizedTest
    @EnumSource(org.alongside.testing.Kind.class)
    void closedItemKeepsItsDecisionAndReason(org.alongside.testing.Kind kind) {
        try (EntityManagerFactory entities = Databases.fresh(kind).migrated().entities()) {
            Meeting meeting = new Meeting(planned(), AMINA);
            AgendaItem item = new AgendaItem(meeting.id(), 1, planned().items().get(0));
            Ending ending = new Ending(Verdict.AGREED, "Two nights a month", "Distance stops people", null);
            item.publish();
            item.open(Step.QUIET_WRITE, NOW);
            TestDatabase.inTransaction(entities, em -> {
                em.persist(meeting);
                em.flush();
                em.persist(item);
            });
            TestDatabase.inTransaction(
                    entities, em -> store(em).item(meeting.id(), item.id()).decide(ending, NOW));
            ItemSnapshot read = TestDatabase.transaction(
                    entities, em -> store(em).agenda(meeting.id()).get(0).snapshot(NOW));
            assertThat(read.ending()).isEqualTo(ending);
            assertThat(read.over()).isTrue();
        }
    }

    private static List<UUID> found(EntityManagerFactory entities, UUID person, boolean past) {
        return TestDatabase.transaction(
                entities,
                em -> store(em).of(person, past, 0, 10).stream()
                        .map(MeetingLine::id)
                        .toList());
    }

    private static Meetings store(EntityManager em) {
        return new Beans(em).get(Meetings.class);
    }

    private static NewMeeting planned() {
        return new NewMeeting(
                "Short breaks meeting",
                NOW,
                NOW.plusSeconds(5_400),
                ZoneId.of("Europe/London"),
                "Village hall",
                "",
                "",
                "",
                null,
                List.of(),
                null,
                List.of(new NewItem("What should a good break look like?", Purpose.DECIDE, 20, "", "", "", null)));
    }
}
