package org.alongside.identity.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.text.Digest;
import org.jspecify.annotations.Nullable;

/** Proofs and receipts of merges in the database. */
@ApplicationScoped
class Merges {
    private static final String OPEN =
            " and not exists (select 1 from alongside_account_unmerge u where u.merge_id = m.id)";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** What stands in the database of one merge. */
    record Known(UUID id, UUID kept, UUID gone, Instant at, boolean undone, String sha256) {}

    record Proof(UUID other, Instant at) {}

    void proved(UUID person, UUID other) {
        drop(person);
        em.createNativeQuery("insert into alongside_account_proof (person, other, proved_at) values (?, ?, ?)")
                .setParameter(1, person)
                .setParameter(2, other)
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void drop(UUID person) {
        em.createNativeQuery("delete from alongside_account_proof where person = ?")
                .setParameter(1, person)
                .executeUpdate();
    }

    Optional<Proof> proof(UUID person) {
        List<?> found = em.createNativeQuery(
                        "select cast(p.other as varchar), cast(floor(extract(epoch from p.proved_at))"
                                + " as bigint) from alongside_account_proof p where p.person = ?")
                .setParameter(1, person)
                .getResultList();
        return found.stream().map(Object[].class::cast).findFirst().map(row -> new Proof(uuid(row[0]), time(row[1])));
    }

    /** Reads past what this transaction has seen before: the row is locked, so it is as it is. */
    boolean open(UUID person) {
        return !em.createNativeQuery(
                        "select p.id from alongside_person p where p.id = ? and p.closed = false" + " for update")
                .setParameter(1, person)
                .getResultList()
                .isEmpty();
    }

    /** The digest is what the consent log keeps of it. */
    String add(UUID id, UUID kept, UUID gone, List<Merge.Line> lines) {
        Instant now = clock.instant();
        JsonObjectBuilder rows = Json.createObjectBuilder();
        lines.forEach(line -> rows.add(
                line.title(),
                Json.createArrayBuilder().add(line.moves()).add(line.aside()).add(line.left())));
        String receipt = Json.createObjectBuilder()
                .add("merge", id.toString())
                .add("kept", kept.toString())
                .add("gone", gone.toString())
                .add("at", now.toString())
                .add("moved_aside_left", rows)
                .build()
                .toString();
        String sha256 = Digest.sha256(receipt);
        em.createNativeQuery("insert into alongside_account_merge (id, kept, gone, merged_at, receipt, sha256)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, kept)
                .setParameter(3, gone)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .setParameter(5, receipt)
                .setParameter(6, sha256)
                .executeUpdate();
        return sha256;
    }

    void undone(UUID id, UUID by, @Nullable PartedWhy why) {
        em.createNativeQuery("insert into alongside_account_unmerge (merge_id, undone_by, undone_at, why)"
                        + " values (?, ?, ?, cast(? as varchar))")
                .setParameter(1, id)
                .setParameter(2, by)
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(4, why == null ? null : why.name())
                .executeUpdate();
    }

    /** Merges into this account, the newest first. */
    List<Known> into(UUID kept) {
        return known("m.kept = ?", kept);
    }

    Optional<Known> find(UUID id) {
        return known("m.id = ?", id).stream().findFirst();
    }

    /** Of everybody, the newest first. */
    List<Known> all(int from, int most) {
        return read(em.createNativeQuery(select("1 = 1")).setFirstResult(from).setMaxResults(most));
    }

    private List<Known> known(String where, UUID value) {
        return read(em.createNativeQuery(select(where)).setParameter(1, value));
    }

    private static String select(String where) {
        return ("select cast(m.id as varchar), cast(m.kept as varchar),"
                + " cast(m.gone as varchar), cast(floor(extract(epoch from m.merged_at)) as bigint), (select count(*)"
                + " from alongside_account_unmerge u where u.merge_id = m.id), m.sha256"
                + " from alongside_account_merge m where " + where + " order by m.merged_at desc, m.id");
    }

    private static List<Known> read(Query query) {
        List<?> found = query.getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Known(
                        uuid(row[0]),
                        uuid(row[1]),
                        uuid(row[2]),
                        time(row[3]),
                        ((Number) row[4]).intValue() > 0,
                        row[5].toString()))
                .toList();
    }

    /** Those that can no longer be taken back, and whose rows are still remembered. */
    List<UUID> over(Duration undoable) {
        Instant before = clock.instant().minus(undoable);
        List<?> found = em.createNativeQuery("select distinct cast(m.id as varchar) from alongside_account_merge m,"
                        + " alongside_account_moved r where r.merge_id = m.id and m.merged_at <= ?" + OPEN)
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.stream().map(Merges::uuid).toList();
    }

    private static UUID uuid(Object value) {
        return UUID.fromString(value.toString());
    }

    private static Instant time(Object seconds) {
        return Instant.ofEpochSecond(((Number) seconds).longValue());
    }
}
