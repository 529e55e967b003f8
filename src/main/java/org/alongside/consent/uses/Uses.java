package org.alongside.consent.uses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.consent.records.ConsentRecord;

/** Where people's words, faces and names are used. */
@ApplicationScoped
public class Uses {
    @Inject
    EntityManager em;

    /** The same place is one use, however often it is shown. */
    public void add(ConsentRecord record, Artefact artefact, UsePlace place, long nowMs) {
        of(record.id()).stream()
                .filter(use -> use.at(artefact, place))
                .findFirst()
                .ifPresentOrElse(
                        use -> use.showAgain(record), () -> em.persist(new ConsentUse(record, artefact, place, nowMs)));
    }

    /** How often files with it, made for the same place, were fetched; nothing where it went into no file. */
    public Optional<Long> downloads(UUID use) {
        return em.createQuery(
                        "select sum(e.downloads) from Export e, ConsentUse u where u.id = :use"
                                + " and e.location = u.location and exists (select l from ExportLine l"
                                + " where l.export = e.id and l.record = u.record)",
                        Long.class)
                .setParameter("use", use)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    public List<ConsentUse> shown(UUID record) {
        return of(record).stream().filter(ConsentUse::visible).toList();
    }

    public List<ConsentUse> of(UUID record) {
        return em.createQuery("select u from ConsentUse u where u.record = :record", ConsentUse.class)
                .setParameter("record", record)
                .getResultList();
    }

    /** What can be seen now, in plain words, by record. */
    public Map<UUID, List<String>> shownAt(Collection<UUID> records) {
        Map<UUID, List<String>> places = new HashMap<>();
        if (!records.isEmpty()) {
            em.createQuery(
                            "select u.record, u.location from ConsentUse u where u.record in :records"
                                    + " and u.status = :shown order by u.firstUsedMs",
                            Object[].class)
                    .setParameter("records", records)
                    .setParameter("shown", UseStatus.SHOWN)
                    .getResultStream()
                    .forEach(row -> places.computeIfAbsent((UUID) row[0], record -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return places;
    }
}
