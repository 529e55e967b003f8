package org.alongside.consent.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.asking.Ask;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The proofs that people keep. */
@ApplicationScoped
public class Receipts {
    @Inject
    EntityManager em;

    @Inject
    Ourselves ourselves;

    /** Written in the same transaction as the decision it proves. */
    public Receipt make(
            ConsentRecord record,
            LoggedEvent event,
            PurposeSnapshot purpose,
            RenditionSnapshot shown,
            @Nullable Ask ask) {
        UUID id = UUID.randomUUID();
        String code = freeCode();
        String json = new ReceiptJson(ourselves.controller()).of(id, code, record, event, purpose, shown);
        Receipt receipt = new Receipt(
                id, record.subjectKey(), ask == null ? null : ask.id(), shown, json, code, event.occurredMs());
        em.persist(receipt);
        em.flush();
        em.createNativeQuery("insert into alongside_consent_receipt_event (receipt_id, event_id) values (?, ?)")
                .setParameter(1, id)
                .setParameter(2, event.id())
                .executeUpdate();
        return receipt;
    }

    /** Whom somebody asks for who has no contact of their own. */
    public String contact() {
        return ourselves.controller().contact();
    }

    private String freeCode() {
        String code = ReadingCode.next();
        long taken = em.createQuery("select count(r) from Receipt r where r.readingCode = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
        return taken == 0 ? code : freeCode();
    }

    public Receipt get(UUID id) {
        return Optional.ofNullable(em.find(Receipt.class, id)).orElseThrow(() -> Refusal.unknown("consent.receipt"));
    }

    /** The event a receipt proves. */
    LoggedEvent event(Receipt receipt) {
        return (LoggedEvent) em.createNativeQuery(
                        "select e.* from alongside_consent_event e, alongside_consent_receipt_event x"
                                + " where x.event_id = e.id and x.receipt_id = ? order by e.log_seq",
                        LoggedEvent.class)
                .setParameter(1, receipt.id())
                .getResultList()
                .get(0);
    }

    public Optional<UUID> ofEvent(LoggedEvent event) {
        return first("select x.receipt_id from alongside_consent_receipt_event x where x.event_id = ?", event.id());
    }

    /** The newest receipt of a decision. */
    public Optional<UUID> latest(UUID record) {
        return first(
                "select x.receipt_id from alongside_consent_receipt_event x, alongside_consent_event e"
                        + " where x.event_id = e.id and e.record_id = ? order by e.log_seq desc",
                record);
    }

    private Optional<UUID> first(String sql, UUID parameter) {
        List<?> found = em.createNativeQuery(sql)
                .setParameter(1, parameter)
                .setMaxResults(1)
                .getResultList();
        return found.stream().map(id -> UUID.fromString(id.toString())).findFirst();
    }

    List<Receipt> of(List<String> subjects, int from, int most) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select r from Receipt r where r.subjectKey in :subjects order by r.madeMs desc, r.id",
                        Receipt.class)
                .setParameter("subjects", subjects)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }
}
