package org.alongside.consent.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.alongside.consent.EventType;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.records.Standing;
import org.alongside.consent.uses.ConsentUse;
import org.jspecify.annotations.Nullable;

/** Rows for the register and for what was permitted on a day. */
@ApplicationScoped
public class RegisterRows {
    private static final String PURPOSE = "purpose";
    private static final String GIVEN = "given";

    @Inject
    EntityManager em;

    /** Where every decision stands at this moment. */
    List<Decided> all(long nowMs) {
        return em.createQuery(
                        "select r.purpose, i.person, r.state, r.validUntilMs, r.rendition from ConsentRecord r, Identity i"
                                + " where i.subjectKey = r.subjectKey and r.state <> :none",
                        Object[].class)
                .setParameter("none", ConsentState.NONE)
                .getResultStream()
                .map(row -> new Decided(
                        (UUID) row[0],
                        (UUID) row[1],
                        Standing.effective((ConsentState) row[2], (Long) row[3], nowMs),
                        (UUID) row[4]))
                .toList();
    }

    /** Where one decision stands. */
    record Decided(
            UUID purpose,
            UUID person,
            ConsentState state,
            @Nullable UUID rendition) {}

    /** Number of its version by rendition. */
    public Map<UUID, Integer> versions() {
        Map<UUID, Integer> versions = new HashMap<>();
        em.createQuery("select x.id, v.no from Rendition x, NoticeVersion v where x.versionId = v.id", Object[].class)
                .getResultStream()
                .forEach(row -> versions.put((UUID) row[0], ((Number) row[1]).intValue()));
        return versions;
    }

    /** Yeses that run, in a fixed order. */
    List<ConsentRecord> running(
            RegisterFilter filter, @Nullable UUID purpose, Collection<UUID> staff, long nowMs, int from, int most) {
        boolean side = filter.audience() != null && !staff.isEmpty();
        TypedQuery<ConsentRecord> query = em.createQuery(
                "select r from ConsentRecord r, Identity i where i.subjectKey = r.subjectKey and r.state = :given"
                        + " and (r.validUntilMs is null or r.validUntilMs > :now)"
                        + (purpose == null ? "" : " and r.purpose = :purpose")
                        + (filter.endsBefore() == null ? "" : " and r.validUntilMs <= :before")
                        + (filter.version() == null
                                ? ""
                                : " and r.rendition in (select x.id from Rendition x, NoticeVersion v"
                                        + " where x.versionId = v.id and v.no = :version)")
                        + (side
                                ? " and i.person " + (filter.audience() == Audience.STAFF ? "" : "not") + " in :staff"
                                : "")
                        + " order by r.purpose, r.sinceMs, r.id",
                ConsentRecord.class);
        query.setParameter(GIVEN, ConsentState.GIVEN).setParameter("now", nowMs);
        if (purpose != null) {
            query.setParameter(PURPOSE, purpose);
        }
        if (filter.endsBefore() != null) {
            query.setParameter("before", filter.endsBefore().toEpochMilli());
        }
        if (filter.version() != null) {
            query.setParameter("version", filter.version());
        }
        if (side) {
            query.setParameter("staff", staff);
        }
        return query.setFirstResult(from).setMaxResults(most).getResultList();
    }

    /** The next keys that ever had anything to do with a purpose. */
    List<String> keysAfter(UUID purpose, String key, int most) {
        return em.createQuery(
                        "select distinct r.subjectKey from ConsentRecord r where r.purpose = :purpose"
                                + " and r.subjectKey > :key order by r.subjectKey",
                        String.class)
                .setParameter(PURPOSE, purpose)
                .setParameter("key", key)
                .setMaxResults(most)
                .getResultList();
    }

    List<ConsentRecord> records(UUID purpose, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from ConsentRecord r where r.purpose = :purpose and r.subjectKey in :keys"
                                        + " order by r.subjectKey, r.id",
                                ConsentRecord.class)
                        .setParameter(PURPOSE, purpose)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** Everything that happened to these decisions up to a number of the log. */
    List<LoggedEvent> events(Collection<UUID> records, long upTo) {
        return records.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from LoggedEvent e where e.record in :records and e.seq <= :seq order by e.seq",
                                LoggedEvent.class)
                        .setParameter("records", records)
                        .setParameter("seq", upTo)
                        .getResultList();
    }

    /** Which keys became one person's, and ceased to be, up to a number of the log. */
    List<LoggedEvent> merges(long upTo) {
        return em.createQuery(
                        "select e from LoggedEvent e where e.type in :types and e.seq <= :seq order by e.seq",
                        LoggedEvent.class)
                .setParameter("types", List.of(EventType.ACCOUNTS_MERGED, EventType.MERGE_UNDONE))
                .setParameter("seq", upTo)
                .getResultList();
    }

    List<ConsentUse> uses(Collection<UUID> records, long untilMs) {
        return records.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select u from ConsentUse u where u.record in :records and u.firstUsedMs <= :until"
                                        + " order by u.firstUsedMs, u.id",
                                ConsentUse.class)
                        .setParameter("records", records)
                        .setParameter("until", untilMs)
                        .getResultList();
    }

    /** Number of the last line that was written by then; 0 before the first. */
    long lastBy(long ms) {
        Long last = em.createQuery("select max(e.seq) from LoggedEvent e where e.recordedMs <= :ms", Long.class)
                .setParameter("ms", ms)
                .getSingleResult();
        return last == null ? 0 : last;
    }
}
