package org.alongside.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.live.Revision;
import org.alongside.platform.live.Revisions;
import org.alongside.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What others get to know about a report: its page, whoever has it open, the list of what was done. */
@ApplicationScoped
class Told {
    /** What reports are called where revisions are counted and streamed. */
    static final String KIND = "report";

    @Inject
    Revisions revisions;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    void changed(UUID report) {
        revisions.raise(KIND, report);
    }

    long revision(UUID report) {
        return revisions.of(KIND, report);
    }

    /** Of many in one question; one that never changed is not among them. */
    Map<UUID, Long> revisions(List<UUID> reports) {
        return revisions.of(reports).stream().collect(Collectors.toMap(Revision::id, Revision::rev));
    }

    void chosen(UUID who, UUID report) {
        audit.record(who, "reports.chosen", report);
    }

    void begun(UUID who, UUID report) {
        audit.record(who, "reports.begun", report);
    }

    void fetched(UUID who, UUID report) {
        audit.record(who, "reports.fetched", report);
    }

    /** Its place is what a person reads in their choices, so it names the report and not only the way it goes. */
    Work work(Report report, String board, List<Work.Section> sections) {
        String location = texts.of(Texts.STANDARD, "reports.location." + report.place(), report.title(), board);
        return new Work(report.id(), report.title(), report.easy(), location, report.place(), now(), sections);
    }

    ReportSnapshot snapshot(
            Report report,
            Step step,
            @Nullable String problem,
            long downloads,
            boolean mayMake,
            List<Chosen> chosen,
            long revision) {
        return new ReportSnapshot(
                report.id(),
                report.board(),
                report.title(),
                report.place(),
                report.madeAt(),
                step,
                report.done(),
                report.parts(),
                problem,
                downloads,
                mayMake,
                chosen,
                revision);
    }
}
