package org.alongside.consent.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.log.Anchor;
import org.alongside.consent.log.Finding;
import org.alongside.consent.log.Verdict;
import org.alongside.consent.receipts.Receipt;
import org.alongside.consent.records.ConsentLog;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.records.Standing;

/** Everything that must agree with the log: its own columns, the decisions, the uses, the receipts. */
@ApplicationScoped
public class LogChecks {
    private static final int PAGE = 200;

    @Inject
    EntityManager em;

    @Inject
    ConsentLog log;

    /** The first thing that does not hold; the chain itself is judged first, because all else rests on it. */
    Verdict verdict(Collection<Anchor> anchors) {
        Map<UUID, String> renditions = renditions();
        Verdict chain = log.verify(anchors, event -> event.columnsHold(renditions));
        if (!chain.holds()) {
            return chain;
        }
        return Optional.<Verdict>empty()
                .or(() -> first(
                        Finding.CONTENT_CHANGED,
                        chain,
                        "select min(e.log_seq) from alongside_consent_event e where e.payload is null and not exists"
                                + " (select 1 from alongside_consent_event r where r.event_type = 'PAYLOAD_REDACTED'"
                                + " and r.target_seq = e.log_seq)"))
                .or(() -> first(
                        Finding.ORPHAN_USE,
                        chain,
                        "select min(u.permit_seq) from alongside_consent_use u where not exists"
                                + " (select 1 from alongside_consent_event e where e.record_id = u.record_id"
                                + " and e.log_seq = u.permit_seq"
                                + " and e.event_type in ('GIVEN', 'RENEWED', 'RESUMED', 'NARROWED'))"))
                .or(() -> drift(chain))
                .or(() -> receipts(chain))
                .orElse(chain);
    }

    private Map<UUID, String> renditions() {
        Map<UUID, String> hashes = new HashMap<>();
        em.createQuery("select r.id, r.sha256 from Rendition r", Object[].class)
                .getResultStream()
                .forEach(row -> hashes.put((UUID) row[0], (String) row[1]));
        return hashes;
    }

    private Optional<Verdict> first(Finding finding, Verdict chain, String sql) {
        return Optional.ofNullable((Number) em.createNativeQuery(sql).getSingleResult())
                .map(seq -> bad(finding, chain, seq.longValue()));
    }

    private static Verdict bad(Finding finding, Verdict chain, long seq) {
        return new Verdict(finding, seq, chain.rows(), chain.redacted());
    }

    /** A decision that does not stand where its events put it. */
    private Optional<Verdict> drift(Verdict chain) {
        UUID last = new UUID(0, 0);
        List<ConsentRecord> page = records(last);
        while (!page.isEmpty()) {
            for (ConsentRecord record : page) {
                Standing standing = log.history(record).standing();
                if (!record.stands(standing)) {
                    return Optional.of(bad(Finding.PROJECTION_DRIFT, chain, standing.seq()));
                }
                last = record.id();
            }
            em.clear();
            page = records(last);
        }
        return Optional.empty();
    }

    private List<ConsentRecord> records(UUID after) {
        return em.createQuery("select r from ConsentRecord r where r.id > :after order by r.id", ConsentRecord.class)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private Optional<Verdict> receipts(Verdict chain) {
        int from = 0;
        List<Object[]> page = receipts(from);
        while (!page.isEmpty()) {
            for (Object[] row : page) {
                Receipt receipt = (Receipt) row[0];
                LoggedEvent event = (LoggedEvent) row[1];
                if (!receipt.intact() || !receipt.json().contains("\"cp:leafHash\":\"" + event.leafHash() + "\"")) {
                    return Optional.of(bad(Finding.CONTENT_CHANGED, chain, event.seq()));
                }
            }
            from += page.size();
            em.clear();
            page = receipts(from);
        }
        return Optional.empty();
    }

    /** In the order of the log, so that the first bad one is the first. */
    private List<Object[]> receipts(int from) {
        List<?> ids = em.createNativeQuery("select x.receipt_id, x.event_id from alongside_consent_receipt_event x,"
                        + " alongside_consent_event e where e.id = x.event_id order by e.log_seq")
                .setFirstResult(from)
                .setMaxResults(PAGE)
                .getResultList();
        return ids.stream()
                .map(Object[].class::cast)
                .map(row -> new Object[] {
                    em.find(Receipt.class, uuid(row[0])), em.find(LoggedEvent.class, uuid(row[1])),
                })
                .toList();
    }

    private static UUID uuid(Object id) {
        return UUID.fromString(id.toString());
    }
}
