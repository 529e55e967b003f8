package org.alongside.consent;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.consent.purposes.NoticeReplaced;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.TestNotices;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Texts;
import org.alongside.testing.Databases;
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
    final PersonSnapshot joan =
            new PersonSnapshot(UUID.randomUUID(), Side.MEMBER, "Joan Price", "", false, amina.id(), null);
    final PersonSnapshot tom =
            new PersonSnapshot(UUID.randomUUID(), Side.MEMBER, "Tom Baker", "", true, amina.id(), null);
    final List<ConsentEvent> fired = new CopyOnWriteArrayList<>();
    final TestDatabase database;

    private final Map<UUID, PersonSnapshot> people = new ConcurrentHashMap<>(
            Map.of(amina.id(), amina, dev.id(), dev, ruth.id(), ruth, joan.id(), joan, tom.id(), tom));
    private final EntityManagerFactory entities;
    private volatile Instant now = START;
    private volatile Consumer<ConsentEvent> observer = event -> {};

    House(Kind kind) {
        database = Databases.fresh(kind).migrated();
        entities = database.entities();
        in(amina, room -> room.purposes.publishStarters());
    }

    /** One transaction of this person. */
    <T> T as(PersonSnapshot who, Function<Room, T> work) {
        return TestDatabase.transaction(entities, em -> work.apply(new Room(em, who)));
    }

    void in(PersonSnapshot who, Consumer<Room> work) {
        as(who, room -> {
            work.accept(room);
            return room;
        });
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** Hears every event inside the transaction that fires it. */
    void observe(Consumer<ConsentEvent> inTransaction) {
        observer = inTransaction;
    }

    PersonSnapshot newcomer(String name) {
        PersonSnapshot person = new PersonSnapshot(UUID.randomUUID(), Side.MEMBER, name, "", false, amina.id(), null);
        people.put(person.id(), person);
        return person;
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

    /** Everything of the room, on one entity manager. */
    final class Room {
        final ConsentService consent = new ConsentService();
        final AskService ask = new AskService();
        final QuestionService questions = new QuestionService();
        final ChoiceService choices = new ChoiceService();
        final ConsentGate gate = new ConsentGate();
        final ConsentLog log = new ConsentLog();
        final PurposeService purposes = new PurposeService();
        final Decisions decisions = new Decisions();
        final Aftermath aftermath = new Aftermath();
        final AfterService after = new AfterService();
        final ExpiryService expiry = new ExpiryService();
        final TakeDownService tasks = new TakeDownService();
        final EntityManager em;

        private Room(EntityManager em, PersonSnapshot who) {
            this.em = em;
            CurrentPerson person = new CurrentPerson();
            person.actAs(who);
            person.reads(who.easyRead() ? Texts.EASY_READ : Texts.STANDARD);
            Consumer<ConsentEvent> heard = event -> {
                fired.add(event);
                observer.accept(event);
            };
            new Wiring(em)
                    .with(person)
                    .with(new MovedClock())
                    .with(new Defaults())
                    .with(new KnownPeople())
                    .with(new Silent())
                    .hearing(ConsentEvent.class, heard)
                    .hearing(NoticeReplaced.class, consent::replaced)
                    .make(
                            TestNotices.STORE,
                            Subjects.class,
                            Asks.class,
                            Uses.class,
                            Receipts.class,
                            Effects.class,
                            Deciding.class)
                    .with(aftermath)
                    .with(after)
                    .with(expiry)
                    .with(tasks)
                    .with(new RuthLeads(who))
                    .with(log)
                    .with(decisions)
                    .with(purposes)
                    .with(consent)
                    .with(ask)
                    .with(questions)
                    .with(choices)
                    .with(gate)
                    .connect();
        }

        Outcome answer(UUID question, Answer answer, UUID command) {
            return consent.answer(question, answer, questions.question(question).rendition(), command);
        }
    }

    /** Ruth answers for data protection; nobody else does. */
    private final class RuthLeads extends Leads {
        private final PersonSnapshot who;

        private RuthLeads(PersonSnapshot who) {
            this.who = who;
        }

        @Override
        boolean leads() {
            return who.equals(ruth);
        }

        @Override
        void must() {
            if (!leads()) {
                throw Refusal.forbidden("consent.leadOnly");
            }
        }
    }

    private final class MovedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class KnownPeople extends PersonService {
        @Override
        public PersonSnapshot snapshot(UUID id) {
            return Objects.requireNonNull(people.get(id));
        }

        @Override
        public Map<UUID, PersonSnapshot> snapshots(Collection<UUID> ids) {
            return people;
        }
    }

    private static final class Silent extends Audit {
        @Override
        public void record(@Nullable UUID who, String act, UUID subject) {
            // who did what is another room's table
        }
    }

    private static final class Defaults extends Settings {
        @Override
        public <T> T get(Setting<T> setting) {
            String value = setting.fallback() == null ? setting.example() : setting.fallback();
            return setting.reader().apply(value);
        }
    }
}
