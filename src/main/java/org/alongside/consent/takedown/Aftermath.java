package org.alongside.consent.takedown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.AfterChoice;
import org.alongside.consent.ConsentSettings;
import org.alongside.consent.asking.Ask;
import org.alongside.consent.asking.Asks;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.uses.ConsentUse;
import org.alongside.consent.uses.Uses;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** What is left when something ends: tasks for what went out, and the person's choice about the rest. */
@ApplicationScoped
public class Aftermath {
    @Inject
    EntityManager em;

    @Inject
    Uses uses;

    @Inject
    Asks asks;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @param ran whether there was a yes to stop; only then is there anything to choose about */
    public void stopped(ConsentRecord record, LoggedEvent stop, @Nullable Ask ask, boolean ran) {
        lapsed(record, stop, ask);
        if (ran) {
            After after = Optional.ofNullable(em.find(After.class, record.id())).orElseGet(() -> {
                After made = new After(record.id());
                em.persist(made);
                return made;
            });
            after.opens(
                    stop.seq(), now() + settings.get(ConsentSettings.AFTER_STOP).toMillis());
        }
    }

    /** Our pages are empty from now on; what went further becomes a task of whoever asked for it. */
    public void lapsed(ConsentRecord record, LoggedEvent end, @Nullable Ask ask) {
        UUID owner = ask == null ? null : ask.askedBy();
        WorkingDays days = new WorkingDays(settings.get(ConsentSettings.DAYS_OFF));
        uses.shown(record.id()).forEach(use -> {
            use.hide();
            TakeDownRule.of(use.reach(), days)
                    .ifPresent(rule -> em.persist(new TakeDown(use, end.seq(), rule, owner, now())));
        });
    }

    /** Another question, or a doubt: nothing new, and what is out already stays until the person has answered. */
    public void hideOurs(ConsentRecord record) {
        uses.shown(record.id()).stream().filter(use -> !use.reach().leavesUs()).forEach(ConsentUse::hide);
    }

    /** A new yes: there is nothing left to choose about the time before. */
    public void startsAgain(ConsentRecord record) {
        Optional.ofNullable(em.find(After.class, record.id())).ifPresent(em::remove);
    }

    /** From the places of a use nothing leads to the thing and its author any longer. */
    void unname(UUID record) {
        uses.of(record).forEach(ConsentUse::unname);
    }

    /** The words go once the person has said what becomes of them and nobody needs them any more to find the thing. */
    void forgetDone(UUID record, long untilMs) {
        boolean said =
                of(record).map(After::choice).filter(AfterChoice::forgets).isPresent();
        if (said && tasks(List.of(record)).stream().noneMatch(TakeDown::open)) {
            asks.until(record, untilMs).forEach(Ask::forgetWords);
        }
    }

    String wordsInUse(ConsentRecord record) {
        return asks.wordsInUse(record, now());
    }

    /** At once, whoever still looks for them. */
    void forgetWords(ConsentRecord record) {
        asks.until(record.id(), now()).forEach(Ask::forgetWords);
    }

    Optional<After> of(UUID record) {
        return Optional.ofNullable(em.find(After.class, record));
    }

    Map<UUID, After> open(Collection<UUID> records) {
        Map<UUID, After> found = new HashMap<>();
        if (!records.isEmpty()) {
            em.createQuery("select a from After a where a.record in :records", After.class)
                    .setParameter("records", records)
                    .getResultStream()
                    .forEach(after -> found.put(after.record(), after));
        }
        return found;
    }

    /** Those whose days for choosing are over. */
    List<After> silent(int most) {
        return em.createQuery(
                        "select a from After a where a.choice is null and a.decideByMs <= :now order by a.record",
                        After.class)
                .setParameter("now", now())
                .setMaxResults(most)
                .getResultList();
    }

    Optional<TakeDown> task(UUID id) {
        return Optional.ofNullable(em.find(TakeDown.class, id));
    }

    public List<TakeDown> tasks(Collection<UUID> records) {
        return records.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select t from TakeDown t where t.record in :records order by t.madeMs, t.id",
                                TakeDown.class)
                        .setParameter("records", records)
                        .getResultList();
    }

    /** Open ones, the most urgent first; of one person, or all. */
    List<TakeDown> open(@Nullable UUID owner, int most) {
        TypedQuery<TakeDown> query = owner == null
                ? em.createQuery(
                        "select t from TakeDown t where t.outcome is null order by t.dueMs, t.id", TakeDown.class)
                : em.createQuery(
                                "select t from TakeDown t where t.outcome is null and t.owner = :owner"
                                        + " order by t.dueMs, t.id",
                                TakeDown.class)
                        .setParameter("owner", owner);
        return query.setMaxResults(most).getResultList();
    }

    /** Open past their day, and nobody above has heard of it yet. */
    List<TakeDown> late(int most) {
        return em.createQuery(
                        "select t from TakeDown t where t.outcome is null and t.escalatedMs is null"
                                + " and t.dueMs <= :now order by t.dueMs, t.id",
                        TakeDown.class)
                .setParameter("now", now())
                .setMaxResults(most)
                .getResultList();
    }

    /** How often the file with it was fetched. */
    Optional<Long> downloads(TakeDown task) {
        return uses.downloads(task.use());
    }

    public Map<UUID, List<String>> shownAt(Collection<UUID> records) {
        return uses.shownAt(records);
    }

    /** By record, for those of which there is anything to say. */
    public Map<UUID, AfterSnapshot> snapshots(Collection<UUID> records) {
        Map<UUID, List<TakeDownLine>> lines = new HashMap<>();
        tasks(records)
                .forEach(task -> lines.computeIfAbsent(task.record(), record -> new ArrayList<>())
                        .add(task.line()));
        Map<UUID, AfterSnapshot> found = new HashMap<>();
        lines.forEach((record, tasks) -> found.put(record, new AfterSnapshot(null, null, tasks)));
        open(records)
                .forEach((record, after) -> found.put(
                        record,
                        new AfterSnapshot(
                                Instant.ofEpochMilli(after.decideByMs()),
                                after.choice(),
                                lines.getOrDefault(record, List.of()))));
        return found;
    }

    long now() {
        return clock.instant().toEpochMilli();
    }
}
