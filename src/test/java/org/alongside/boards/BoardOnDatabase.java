package org.alongside.boards;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.cards.Moved;
import org.alongside.boards.reading.OpenBoard;
import org.alongside.boards.store.HonestStart;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.TestDatabase;

/** A board with three lanes, on one database a kind; Dev and Joan take part, Rosa does not. */
final class BoardOnDatabase {
    private static final Map<Kind, EntityManagerFactory> DATABASES = new EnumMap<>(Kind.class);
    static final PersonSnapshot DEV = person(Side.STAFF, "Dev Patel");
    static final PersonSnapshot JOAN = person(Side.MEMBER, "Joan Price");
    static final PersonSnapshot ROSA = person(Side.MEMBER, "Rosa Delgado");
    private static final Map<UUID, PersonSnapshot> EVERYBODY = Map.of(DEV.id(), DEV, JOAN.id(), JOAN, ROSA.id(), ROSA);

    final EntityManagerFactory entities;
    final UUID board;
    final UUID heard;
    final UUID agree;
    final UUID doing;

    BoardOnDatabase(Kind kind) {
        entities = DATABASES.computeIfAbsent(
                kind, one -> Databases.fresh(one).migrated().entities());
        board = as(DEV, rig -> rig.boards.open(terms()));
        act(DEV, rig -> rig.boards.addMember(board, JOAN.id()));
        heard = lane(new NewLane("Heard", "What people told us", null, false));
        agree = lane(new NewLane("Agree together", "Both owners say yes", null, true));
        doing = lane(new NewLane("Doing", "Agreed and started", 2, false));
    }

    private UUID lane(NewLane said) {
        return as(DEV, rig -> rig.lanes.add(board, said));
    }

    /** One transaction of this person. */
    <T> T as(PersonSnapshot who, Function<BoardRig, T> work) {
        return TestDatabase.transaction(entities, em -> work.apply(new BoardRig(em, who, EVERYBODY)));
    }

    void act(PersonSnapshot who, Consumer<BoardRig> work) {
        as(who, rig -> {
            work.accept(rig);
            return rig;
        });
    }

    UUID add(String title) {
        return as(JOAN, rig -> rig.cards.add(heard, CardWords.brief(title, "What it means")));
    }

    Moved move(PersonSnapshot who, UUID card, UUID lane, Spot spot, long seen) {
        return as(who, rig -> rig.cards.move(card, lane, spot, seen));
    }

    OpenBoard open(PersonSnapshot who) {
        return as(who, rig -> rig.reading.board(board));
    }

    List<CardLine> found(PersonSnapshot who, String sought) {
        return as(who, rig -> rig.reading.find(sought, 0, 10));
    }

    List<ChangeSnapshot> history(UUID card) {
        return as(JOAN, rig -> rig.reading.history(card, 0, 5_000)).changes();
    }

    List<UUID> order(UUID lane) {
        return as(DEV, rig -> rig.reading.lane(lane, 0, 500)).lanes().get(0).cards().stream()
                .map(CardLine::id)
                .toList();
    }

    List<Long> places(UUID lane) {
        return TestDatabase.transaction(
                entities,
                em -> em.createQuery("select c.place from Card c where c.lane = :lane", Long.class)
                        .setParameter("lane", lane)
                        .getResultList());
    }

    /** Every card's place and version, as the tables hold them. */
    Map<UUID, String> rows() {
        return TestDatabase.transaction(entities, em -> {
            Map<UUID, String> rows = new HashMap<>();
            for (Object[] row : em.createQuery(
                            "select c.id, c.lane, c.place, c.version from Card c where c.board = :board",
                            Object[].class)
                    .setParameter("board", board)
                    .getResultList()) {
                rows.put((UUID) row[0], row[1] + " " + row[2] + " " + row[3]);
            }
            return rows;
        });
    }

    private static PersonSnapshot person(Side side, String name) {
        return new PersonSnapshot(UUID.randomUUID(), side, name, "", false, null, null);
    }

    static HonestStart terms() {
        return new HonestStart(
                "Short breaks that work for us",
                "A better respite offer",
                "How breaks are booked",
                "The money for this year",
                "The Cabinet",
                LocalDate.now(ZoneOffset.UTC).plusMonths(3),
                Rung.CO_DESIGN,
                "By letter within two weeks",
                "",
                "home: We plan breaks.");
    }
}
