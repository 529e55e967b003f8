package org.alongside.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.Refusal;

/** Reports in the database, and what was chosen for each. */
@ApplicationScoped
class Reports {
    private static final int MOST = 200;

    @Inject
    EntityManager em;

    void add(Object made) {
        em.persist(made);
    }

    Report get(UUID id) {
        return Optional.ofNullable(em.find(Report.class, id)).orElseThrow(() -> Refusal.unknown("reports.report"));
    }

    Optional<Report> find(UUID id) {
        return Optional.ofNullable(em.find(Report.class, id));
    }

    /** Two presses at once make it once. */
    Report lock(UUID id) {
        Report report = get(id);
        em.refresh(report, LockModeType.PESSIMISTIC_WRITE);
        return report;
    }

    /** The latest first. */
    List<Report> of(UUID board) {
        return em.createQuery(
                        "select r from Report r where r.board = :board order by r.madeAt desc, r.id", Report.class)
                .setParameter("board", board)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<Chosen> chosen(UUID report) {
        return em.createQuery("select p from ReportPart p where p.report = :report order by p.id", ReportPart.class)
                .setParameter("report", report)
                .getResultStream()
                .map(ReportPart::chosen)
                .toList();
    }
}
