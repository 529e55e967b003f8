package org.alongside.consent.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.Refusal;

/** Exports and what is in them. */
@ApplicationScoped
public class Exports {
    @Inject
    EntityManager em;

    void add(Object made) {
        em.persist(made);
        em.flush();
    }

    Export lock(UUID id) {
        Export export = get(id);
        em.refresh(export, LockModeType.PESSIMISTIC_WRITE);
        return export;
    }

    Export get(UUID id) {
        return Optional.ofNullable(em.find(Export.class, id)).orElseThrow(() -> Refusal.unknown("consent.export"));
    }

    /** By record, which is the order of the locks. */
    List<ExportLine> lines(UUID export) {
        return em.createQuery(
                        "select l from ExportLine l where l.export = :export order by l.record, l.id", ExportLine.class)
                .setParameter("export", export)
                .getResultList();
    }

    void clear(UUID export) {
        em.createQuery("delete from ExportLine l where l.export = :export")
                .setParameter("export", export)
                .executeUpdate();
    }

    List<Export> in(ExportStatus status, long madeBeforeMs) {
        return em.createQuery(
                        "select e from Export e where e.status = :status and e.madeMs <= :before order by e.madeMs",
                        Export.class)
                .setParameter("status", status)
                .setParameter("before", madeBeforeMs)
                .setMaxResults(100)
                .getResultList();
    }
}
