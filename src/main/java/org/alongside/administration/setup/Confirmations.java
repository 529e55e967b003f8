package org.alongside.administration.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.persistence.Moment;
import org.alongside.platform.text.Digest;
import org.jspecify.annotations.Nullable;

/** What was confirmed, by whom and of which facts. It asks nobody's permission; whoever calls it has asked who acts. */
@ApplicationScoped
public class Confirmations {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Within the caller's transaction; the last one holds. */
    public void confirm(SetUpItem item, String facts, @Nullable UUID by) {
        em.createNativeQuery("delete from alongside_set_up where item = ?")
                .setParameter(1, item.name())
                .executeUpdate();
        em.createNativeQuery("insert into alongside_set_up (item, facts_hash, confirmed_by, confirmed_at)"
                        + " values (?, ?, cast(? as uuid), ?)")
                .setParameter(1, item.name())
                .setParameter(2, Digest.sha256(facts))
                .setParameter(3, by == null ? null : by.toString())
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    Map<SetUpItem, Confirmed> all() {
        Map<SetUpItem, Confirmed> all = new EnumMap<>(SetUpItem.class);
        List<?> rows = em.createNativeQuery("select item, facts_hash, confirmed_by, confirmed_at from alongside_set_up")
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            all.put(
                    SetUpItem.valueOf(cells[0].toString()),
                    new Confirmed(
                            cells[1].toString(),
                            cells[2] == null ? null : UUID.fromString(cells[2].toString()),
                            Moment.of(cells[3])));
        }
        return all;
    }

    /** Somebody's word, good as long as the facts are the same. */
    record Confirmed(String hash, @Nullable UUID by, Instant at) {
        boolean of(String facts) {
            return hash.equals(Digest.sha256(facts));
        }
    }
}
