package org.alongside.consent.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.EventType;
import org.alongside.consent.records.Backing;
import org.alongside.consent.records.ConsentLog;
import org.alongside.consent.records.Entry;
import org.alongside.people.ReachService;
import org.alongside.people.ReachSnapshot;

/** What is kept of a person to prove a decision, and what is taken away of it. */
@ApplicationScoped
public class Proofs {
    @Inject
    EntityManager em;

    @Inject
    ConsentLog log;

    @Inject
    NoContact noContact;

    @Inject
    ReachService reach;

    /** Events of ended decisions whose time is up: nothing is open about them and nobody holds them. */
    List<Long> over(UUID purpose, long endedBeforeMs, long nowMs, int most) {
        List<?> found = em.createNativeQuery(
                        "select e.log_seq from alongside_consent_event e, alongside_consent_record r"
                                + " where r.id = e.record_id and r.purpose_id = ? and r.since_ms <= ?"
                                + " and e.payload is not null and r.state in ('REFUSED', 'WITHDRAWN', 'EXPIRED',"
                                + " 'SUPERSEDED', 'INVALIDATED', 'REVOKED')"
                                + " and not exists (select 1 from alongside_consent_task t where t.record_id = r.id"
                                + " and t.outcome is null)"
                                + " and not exists (select 1 from alongside_consent_hold h"
                                + " where h.subject_key = r.subject_key and h.until_ms > ?) order by e.log_seq")
                .setParameter(1, purpose)
                .setParameter(2, endedBeforeMs)
                .setParameter(3, nowMs)
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(seq -> ((Number) seq).longValue()).toList();
    }

    /** The words go, every hash stays, and a line of its own says that it was us. */
    void redact(long seq, long nowMs) {
        em.createNativeQuery("update alongside_consent_event set payload = null, options_json = null where log_seq = ?")
                .setParameter(1, seq)
                .executeUpdate();
        log.append(
                null,
                "",
                Entry.bySystem(EventType.PAYLOAD_REDACTED, nowMs, Entry.NOBODY).leaningOn(Backing.against(seq)));
    }

    void hold(String subject, String reason, long untilMs, UUID by) {
        release(subject);
        em.createNativeQuery(
                        "insert into alongside_consent_hold (subject_key, reason, until_ms, set_by) values (?, ?, ?, ?)")
                .setParameter(1, subject)
                .setParameter(2, reason)
                .setParameter(3, untilMs)
                .setParameter(4, by)
                .executeUpdate();
    }

    private void release(String subject) {
        em.createNativeQuery("delete from alongside_consent_hold where subject_key = ?")
                .setParameter(1, subject)
                .executeUpdate();
    }

    Optional<Long> heldUntil(String subject) {
        List<?> found = em.createNativeQuery("select until_ms from alongside_consent_hold where subject_key = ?")
                .setParameter(1, subject)
                .getResultList();
        return found.stream().map(ms -> ((Number) ms).longValue()).findFirst();
    }

    /** Says that whoever stands behind a key is forgotten; what is found by the key is emptied by its declaration. */
    void forget(String subject, long nowMs) {
        mark(subject, "ERASED");
        log.note(EventType.SUBJECT_ERASED, nowMs, Map.of("subject_key", subject));
        em.flush();
        em.clear();
    }

    /** Forgotten people whose key may still be there. */
    List<String> erased(int most) {
        List<?> found = em.createNativeQuery(
                        "select subject_key from alongside_consent_subject where status = 'ERASED' order by subject_key")
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(Object::toString).toList();
    }

    void keyless(String subject) {
        mark(subject, "KEYLESS");
    }

    private void mark(String subject, String status) {
        em.createNativeQuery("update alongside_consent_subject set status = ? where subject_key = ?")
                .setParameter(1, status)
                .setParameter(2, subject)
                .executeUpdate();
    }

    /** Where this person was reached until now. */
    void neverWriteTo(UUID person) {
        ReachSnapshot known = reach.of(person);
        Stream.of(known.email(), known.phone())
                .filter(address -> !address.isEmpty())
                .forEach(noContact::add);
    }

    boolean mustNotWriteTo(String address) {
        return noContact.has(address);
    }
}
