package org.alongside.consent.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.ConsentSettings;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;

/** The questions put to people. */
@ApplicationScoped
public class Asks {
    @Inject
    EntityManager em;

    @Inject
    Settings settings;

    public Ask get(UUID id) {
        return Optional.ofNullable(em.find(Ask.class, id)).orElseThrow(() -> Refusal.unknown("consent.question"));
    }

    public Ask add(Ask ask) {
        em.persist(ask);
        em.flush();
        return ask;
    }

    public Optional<Ask> latest(UUID record) {
        return Optional.ofNullable(latest(List.of(record)).get(record));
    }

    /** Every question of a record put until then, the newest first. */
    public List<Ask> until(UUID record, long ms) {
        return em.createQuery(
                        "select a from Ask a where a.record = :record and a.askedMs <= :until order by a.askedMs desc, a.id",
                        Ask.class)
                .setParameter("record", record)
                .setParameter("until", ms)
                .getResultList();
    }

    /** The words that were in use then: of the question that was answered, not of a later one about other words. */
    public String wordsInUse(ConsentRecord record, long ms) {
        List<Ask> asks = until(record.id(), ms);
        return asks.stream()
                .filter(ask -> ask.wordsSha256().equals(record.wordsSha256()))
                .findFirst()
                .or(() -> asks.stream().findFirst())
                .map(Ask::words)
                .orElse("");
    }

    /** The newest question of each record. */
    public Map<UUID, Ask> latest(Collection<UUID> records) {
        Map<UUID, Ask> latest = new HashMap<>();
        if (!records.isEmpty()) {
            em.createQuery("select a from Ask a where a.record in :records order by a.askedMs, a.id", Ask.class)
                    .setParameter("records", records)
                    .getResultStream()
                    .forEach(ask -> latest.put(ask.record(), ask));
        }
        return latest;
    }

    /** Everybody who waits to talk about a question, longest first. */
    List<Ask> wantingHelp() {
        return em.createQuery(
                        "select a from Ask a where a.helpWantedMs is not null and a.helpDoneMs is null"
                                + " order by a.helpWantedMs",
                        Ask.class)
                .setMaxResults(200)
                .getResultList();
    }

    public void notNow(Ask ask, long nowMs) {
        ask.notNow(
                nowMs,
                settings.get(ConsentSettings.ASK_AGAIN_AFTER).toMillis(),
                settings.get(ConsentSettings.REMINDERS));
    }

    long restMs() {
        return settings.get(ConsentSettings.REST_AFTER_NO).toMillis();
    }
}
