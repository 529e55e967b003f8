package org.alongside.boards;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.boards.cards.CardService;
import org.alongside.boards.cards.ConversationService;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.setup.BoardService;
import org.alongside.boards.setup.LaneService;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.live.Revisions;
import org.alongside.testing.Beans;
import org.jspecify.annotations.Nullable;

/** The boards' services on one entity manager, as the container would wire them for one transaction. */
final class BoardRig {
    final BoardService boards;
    final LaneService lanes;
    final CardService cards;
    final ConversationService conversation;
    final ReadingService reading;

    BoardRig(EntityManager em, PersonSnapshot acting, Map<UUID, PersonSnapshot> everybody) {
        CurrentPerson person = new CurrentPerson();
        person.actAs(acting);
        Counted revisions = new Counted(em);
        Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
        Beans beans = new Beans(em, person, clock, new KnownPeople(everybody), revisions, new Silent())
                .hearing(BoardEvent.class, event -> revisions.raise(BoardSnapshot.KIND, event.board()));
        boards = beans.get(BoardService.class);
        lanes = beans.get(LaneService.class);
        cards = beans.get(CardService.class);
        conversation = beans.get(ConversationService.class);
        reading = beans.get(ReadingService.class);
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
}
