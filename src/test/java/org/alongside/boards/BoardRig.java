package org.alongside.boards;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.live.Revisions;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;
import org.alongside.supporters.OnlyMeService;
import org.alongside.supporters.stamp.StampService;
import org.alongside.testing.Beans;
import org.jspecify.annotations.Nullable;

/** The boards' services on one entity manager, as the container would wire them for one transaction. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container
final class BoardRig {
    final BoardService boards = new BoardService();
    final LaneService lanes = new LaneService();
    final CardService cards = new CardService();
    final ConversationService conversation = new ConversationService();
    final ReadingService reading = new ReadingService();

    BoardRig(EntityManager em, PersonSnapshot acting, Map<UUID, PersonSnapshot> everybody) {
        Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
        Boards store = new Boards();
        store.em = em;
        Cards cardStore = new Cards();
        cardStore.em = em;
        CardLines lines = new CardLines();
        lines.em = em;
        CurrentPerson person = new CurrentPerson();
        person.actAs(acting);
        PersonService people = new KnownPeople(everybody);
        Counted revisions = new Counted(em);
        Audit audit = new Silent();
        Event<BoardEvent> events = new Told(revisions);
        StampService stamps = new Beans(em, person, people, audit, clock).get(StampService.class);
        store.onlyMe = new Beans(em, person, clock).get(OnlyMeService.class);
        KeptBack kept = new Beans(em, person, clock).get(KeptBack.class);
        store.kept = kept;
        cardStore.kept = kept;
        lines.kept = kept;
        cardStore.stamps = stamps;
        Typists typists = new Typists();
        typists.stamps = stamps;
        typists.person = person;
        typists.repeats = new Repeats();
        typists.repeats.em = em;
        typists.repeats.cards = cardStore;
        AsideService aside = new AsideService();
        aside.cards = cardStore;
        aside.clock = clock;
        CardRecords records = new CardRecords();
        records.boards = store;
        records.cards = cardStore;
        records.aside = aside;
        records.people = people;
        records.audit = audit;
        records.clock = clock;
        BoardPulse pulse = new BoardPulse();
        pulse.revisions = revisions;
        pulse.settings = new Defaults();
        pulse.records = records;

        boards.boards = store;
        boards.person = person;
        boards.people = people;
        boards.clock = clock;
        boards.audit = audit;
        boards.events = events;
        lanes.boards = store;
        lanes.person = person;
        lanes.audit = audit;
        lanes.events = events;
        cards.boards = store;
        cards.cards = cardStore;
        cards.records = records;
        cards.typists = typists;
        cards.clock = clock;
        cards.events = events;
        conversation.boards = store;
        conversation.cards = cardStore;
        conversation.records = records;
        conversation.typists = typists;
        conversation.clock = clock;
        conversation.events = events;
        reading.boards = store;
        reading.cards = cardStore;
        reading.lines = lines;
        reading.person = person;
        reading.people = people;
        reading.pulse = pulse;
    }

    private static final class KnownPeople extends PersonService {
        private final Map<UUID, PersonSnapshot> everybody;

        KnownPeople(Map<UUID, PersonSnapshot> everybody) {
            this.everybody = everybody;
        }

        @Override
        public PersonSnapshot snapshot(UUID id) {
            return Objects.requireNonNull(everybody.get(id));
        }

        @Override
        public Map<UUID, PersonSnapshot> snapshots(Collection<UUID> ids) {
            Map<UUID, PersonSnapshot> found = new HashMap<>(everybody);
            found.keySet().retainAll(ids);
            return found;
        }
    }

    private static final class Silent extends Audit {
        @Override
        public void record(@Nullable UUID who, String act, UUID subject) {}
    }

    private static final class Defaults extends Settings {
        @Override
        public <T> T get(Setting<T> setting) {
            return setting.reader().apply(String.valueOf(setting.fallback()));
        }
    }

    /** Counts in the same table as the real one, so that movers meet there as they do in an installation. */
    private static final class Counted extends Revisions {
        private final EntityManager em;

        Counted(EntityManager em) {
            this.em = em;
        }

        @Override
        public void raise(String kind, UUID id) {
            int rows = em.createNativeQuery("update alongside_revision set rev = rev + 1 where kind = ?1 and id = ?2")
                    .setParameter(1, kind)
                    .setParameter(2, id)
                    .executeUpdate();
            if (rows == 0) {
                em.createNativeQuery("insert into alongside_revision (kind, id, rev) values (?1, ?2, 1)")
                        .setParameter(1, kind)
                        .setParameter(2, id)
                        .executeUpdate();
            }
        }

        @Override
        public long of(String kind, UUID id) {
            List<?> found = em.createNativeQuery("select rev from alongside_revision where kind = ?1 and id = ?2")
                    .setParameter(1, kind)
                    .setParameter(2, id)
                    .getResultList();
            return found.isEmpty() ? 0 : ((Number) found.get(0)).longValue();
        }
    }

    private record Told(Revisions revisions) implements Event<BoardEvent> {
        @Override
        public void fire(BoardEvent event) {
            revisions.raise(ReadingService.KIND, event.board());
        }

        @Override
        public <U extends BoardEvent> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends BoardEvent> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<BoardEvent> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends BoardEvent> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends BoardEvent> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
