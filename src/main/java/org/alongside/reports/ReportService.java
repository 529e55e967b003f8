package org.alongside.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.boards.setup.BoardService;
import org.alongside.consent.release.ExportSnapshot;
import org.alongside.consent.release.ExportStatus;
import org.alongside.consent.release.PreparedExport;
import org.alongside.consent.release.ReleaseService;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;

/**
 * Reports from boards. Staff who look after a board make them; everybody on the board sees those that are out. Each
 * call is one transaction: making one takes several, with none around the writing.
 */
@ApplicationScoped
@Transactional
public class ReportService {
    @Inject
    Reports reports;

    @Inject
    Offers offers;

    @Inject
    Told told;

    @Inject
    BoardService boards;

    @Inject
    ReleaseService release;

    @Inject
    CurrentPerson person;

    /** What can be chosen from this board now. */
    public List<OfferSnapshot> offers(UUID board) {
        boards.mustLookAfterAsStaff(board);
        return offers.of(board);
    }

    /** Writes down what is wanted; {@link Making} makes it. */
    @Contribution
    public UUID choose(UUID board, NewReport wanted) {
        boards.mustLookAfterAsStaff(board);
        offers.mustBeKnown(wanted.chosen());
        Report report = new Report(board, wanted, person.id(), told.now());
        reports.add(report);
        wanted.chosen().forEach(chosen -> reports.add(new ReportPart(report.id(), chosen)));
        told.chosen(person.id(), report.id());
        return report.id();
    }

    /** Everything it needs, read for whoever may make it. */
    @Contribution
    Work work(UUID id) {
        Report report = reports.get(id);
        mustMake(report);
        List<Work.Section> sections = offers.chosen(report.board(), Set.copyOf(reports.chosen(id)));
        return told.work(report, boards.board(report.board()).title(), sections);
    }

    /** From here on it is being made as this export; whoever pressed at the same time made one for nothing. */
    @Contribution
    void begun(UUID id, PreparedExport prepared, int parts) {
        Report report = reports.lock(id);
        mustMake(report);
        report.begun(prepared.id(), parts, person.id(), told.now());
        told.begun(person.id(), id);
        told.changed(id);
    }

    private void mustMake(Report report) {
        Step step = step(report);
        mustKnow(report, step);
        boards.mustLookAfterAsStaff(report.board());
        if (step == Step.MAKING) {
            throw Refusal.rule("reports.beingMade");
        }
    }

    /** So many parts are written; said while it is made, by nobody in particular. */
    void written(UUID id, int done) {
        reports.lock(id).written(done);
        told.changed(id);
    }

    void failed(UUID id, String why) {
        reports.lock(id).failed(why);
        told.changed(id);
    }

    void ended(UUID id) {
        told.changed(id);
    }

    /** The revision is read first: what changes while we read is then told again, and never missed. */
    public ReportSnapshot report(UUID id) {
        long revision = told.revision(id);
        Report report = reports.get(id);
        Step step = step(report);
        mustKnow(report, step);
        return snapshot(report, step, mayMake(report.board()), revision);
    }

    /** Those of a board that whoever asks may know of. */
    public List<ReportSnapshot> of(UUID board) {
        boards.board(board);
        boolean mayMake = mayMake(board);
        List<Report> all = reports.of(board);
        Map<UUID, Long> revisions = told.revisions(all.stream().map(Report::id).toList());
        return all.stream()
                .map(report -> snapshot(report, step(report), mayMake, revisions.getOrDefault(report.id(), 0L)))
                .filter(report -> mayMake || report.step() == Step.OUT || report.step() == Step.STALE)
                .toList();
    }

    /** Whether whoever is here makes reports from this board. */
    public boolean mayMake(UUID board) {
        return person.isStaff() && boards.looksAfter(board, person.id());
    }

    /** Which file it is, for whoever may fetch it. */
    public UUID file(UUID id) {
        ReportSnapshot report = report(id);
        UUID export = reports.get(id).export();
        if (report.step() == Step.STALE) {
            throw Refusal.rule("consent.exportStale");
        }
        if (report.step() != Step.OUT || export == null) {
            throw Refusal.unknown("reports.report");
        }
        told.fetched(person.id(), id);
        return export;
    }

    /** Whether somebody may be told that it has changed. */
    public boolean shows(UUID id, UUID who) {
        return reports.find(id)
                .filter(report -> boards.takesPart(report.board(), who))
                .isPresent();
    }

    /** To those with whom the board is not shared there is no such report; to others on it, none that never was out. */
    private void mustKnow(Report report, Step step) {
        boolean out = step == Step.OUT || step == Step.STALE;
        if (!boards.takesPart(report.board(), person.id()) || (!out && !mayMake(report.board()))) {
            throw Refusal.unknown("reports.report");
        }
    }

    private ReportSnapshot snapshot(Report report, Step step, boolean mayMake, long revision) {
        UUID export = report.export();
        return told.snapshot(
                report,
                step,
                problem(report, step),
                export == null ? 0 : release.standing(export).downloads(),
                mayMake,
                reports.chosen(report.id()),
                revision);
    }

    private static String problem(Report report, Step step) {
        String known = report.problem();
        return step == Step.FAILED && known == null ? "reports.interrupted" : known == null ? "" : known;
    }

    private Step step(Report report) {
        UUID export = report.export();
        if (export == null) {
            return report.problem() == null ? Step.CHOSEN : Step.FAILED;
        }
        ExportSnapshot made = release.standing(export);
        if (made.status() == ExportStatus.PUBLISHED) {
            return made.current() ? Step.OUT : Step.STALE;
        }
        return switch (made.status()) {
            case WAITS -> Step.WAITS;
            case DROPPED -> Step.FAILED;
            default -> Step.MAKING;
        };
    }
}
