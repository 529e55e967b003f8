package org.alongside.consent;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.gate.GateAnswer;
import org.alongside.consent.gate.GateMemory;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.release.ReleaseService;
import org.alongside.consent.uses.UsePlace;
import org.alongside.consent.vault.Vault;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Helping;
import org.alongside.identity.May;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.testing.Databases;
import org.alongside.testing.Engine;
import org.alongside.testing.Kind;
import org.alongside.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/** The room on a real database without a server: each call is one transaction of one person. */
final class House implements AutoCloseable {
    static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    final PersonSnapshot amina =
            new PersonSnapshot(UUID.randomUUID(), Side.STAFF, "Amina Yusuf", "", false, null, null);
    final PersonSnapshot dev = new PersonSnapshot(UUID.randomUUID(), Side.STAFF, "Dev Patel", "", false, null, null);
    final PersonSnapshot ruth = new PersonSnapshot(UUID.randomUUID(), Side.STAFF, "Ruth Okoro", "", false, null, null);
    final PersonSnapshot claire =
            new PersonSnapshot(UUID.randomUUID(), Side.STAFF, "Claire Reed", "", false, null, null);
    final PersonSnapshot joan =
            new PersonSnapshot(UUID.randomUUID(), Side.MEMBER, "Joan Price", "", false, amina.id(), null);
    final PersonSnapshot tom =
            new PersonSnapshot(UUID.randomUUID(), Side.MEMBER, "Tom Baker", "", true, amina.id(), null);
    final List<ConsentEvent> fired = new CopyOnWriteArrayList<>();
    final TestDatabase database;
    final List<String> mails = new CopyOnWriteArrayList<>();

    final Map<String, String> settings = new ConcurrentHashMap<>();

    /** Where the folder outside is; null as long as a test needs none. */
    volatile @Nullable Vault vault;

    volatile boolean locksProven = true;

    private final Map<UUID, PersonSnapshot> people = new ConcurrentHashMap<>(Map.of(
            amina.id(), amina, dev.id(), dev, ruth.id(), ruth, claire.id(), claire, joan.id(), joan, tom.id(), tom));
    final GateMemory memory = new GateMemory(); // another house on the same database is another node
    private final EntityManagerFactory entities;
    private volatile Instant now = START;
    private volatile Consumer<ConsentEvent> observer = event -> {};

    House(Kind kind) {
        this(Databases.migrated(kind));
    }

    House(Engine engine) {
        this(engine.migrated());
    }

    /** On a database that others may be working with already. */
    House(TestDatabase on) {
        database = on;
        entities = database.entities();
        in(amina, room -> room.purposes.publishStarters());
    }

    /** One transaction of this person. */
    <T> T as(PersonSnapshot who, Function<Room, T> work) {
        return TestDatabase.transaction(entities, em -> work.apply(new Room(this, em, who, null)));
    }

    /** One transaction of this person's supporter, who may do everything that can be ticked. */
    void helping(PersonSnapshot helped, PersonSnapshot supporter, Consumer<Room> work) {
        in(helped, room -> {
            room.person.helps(helped, new Helping(UUID.randomUUID(), supporter, EnumSet.allOf(May.class)));
            work.accept(room);
        });
    }

    <T> T asNobody(Function<Room, T> work) {
        return TestDatabase.transaction(entities, em -> work.apply(new Room(this, em, null, null)));
    }

    void in(PersonSnapshot who, Consumer<Room> work) {
        as(who, room -> {
            work.accept(room);
            return room;
        });
    }

    /** Work that opens its transactions itself: each call of the release is one of its own. */
    <T> T outOfTransactions(PersonSnapshot who, Function<Room, T> work) {
        ReleaseService each = new EachItsOwn(this, who);
        return TestDatabase.transaction(entities, em -> work.apply(new Room(this, em, who, each)));
    }

    Instant now() {
        return now;
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    void observe(Consumer<ConsentEvent> inTransaction) {
        observer = inTransaction;
    }

    PersonSnapshot newcomer(String name) {
        PersonSnapshot person = new PersonSnapshot(UUID.randomUUID(), Side.MEMBER, name, "", false, amina.id(), null);
        people.put(person.id(), person);
        return person;
    }

    /** Somebody of another house on the same database. */
    void knows(PersonSnapshot person) {
        people.put(person.id(), person);
    }

    /** Amina asks about these words on a card of its own. */
    UUID askAbout(PersonSnapshot whom, Artefact card, String words) {
        return as(amina, room -> room.ask.ask(whom.id(), "QUOTE_NO_NAME", Scope.of(card), "the public summary", words));
    }

    Outcome answer(PersonSnapshot who, UUID ask, Answer answer) {
        return as(who, room -> room.answer(ask, answer, UUID.randomUUID()));
    }

    /** Joan's words on a card, with her yes, used at this place; answers her record. */
    UUID usedAt(PersonSnapshot whom, Artefact card, String words, UsePlace... places) {
        UUID record = answer(whom, askAbout(whom, card, words), Answer.YES).record();
        GateQuestion question = new GateQuestion(whom.id(), Scope.of(card), words);
        for (UsePlace place : places) {
            in(dev, room -> room.gate.use("QUOTE_NO_NAME", question, card, place));
        }
        return record;
    }

    GateAnswer gate(PersonSnapshot whom, Artefact card, @Nullable String words) {
        return as(dev, room -> room.gate.check("QUOTE_NO_NAME", new GateQuestion(whom.id(), Scope.of(card), words)));
    }

    @Override
    public void close() {
        entities.close();
    }

    Object[] standins(CurrentPerson person, PersonSnapshot answering) {
        return new Object[] {
            person,
            memory,
            new Standins.MovedClock(() -> now),
            new Standins.Chosen(settings),
            new Known.Everybody(people),
            new Known.Answering(people, answering, claire.id()),
            new Known.Members(people),
            new Standins.Silent(),
            new Standins.Reached(),
            new Standins.Proven(locksProven),
            new Standins.Folder(() -> vault),
            new Standins.Sent(mails),
            new Standins.RuthLeads(person, ruth)
        };
    }

    void heard(ConsentEvent event) {
        fired.add(event);
        observer.accept(event);
    }
}
