package org.alongside.reports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.consent.release.ExportItem;
import org.alongside.consent.release.NewExport;
import org.alongside.consent.release.PreparedExport;
import org.alongside.consent.release.Releasing;
import org.alongside.identity.Contribution;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;

/**
 * Makes a report: what may be in it is settled while whoever wants it is here, the rest is done in the background. Their
 * page says how far it is, and they may go away meanwhile.
 */
@ApplicationScoped
public class Making {
    private static final Logger LOG = Logger.getLogger(Making.class.getName());

    /** Said after so many parts; more often would be more writing about it than writing it. */
    private static final int TELL_EVERY = 10;

    @Resource
    ManagedExecutorService background;

    @Inject
    ReportService reports;

    @Inject
    Releasing releasing;

    @Inject
    Texts texts;

    /** Chooses and makes in one go; where nothing can go out now, nothing is chosen either. */
    @Contribution
    public UUID make(UUID board, NewReport wanted) {
        releasing.mustBePossible();
        UUID report = reports.choose(board, wanted);
        makeAgain(report);
        return report;
    }

    /** The same choice, with what may go out now. */
    @Contribution
    public void makeAgain(UUID report) {
        releasing.mustBePossible();
        Work work = reports.work(report);
        List<ExportItem> items = work.items();
        PreparedExport prepared = releasing.begin(
                new NewExport(work.title(), work.location(), work.place().reach()), items);
        reports.begun(report, prepared, work.parts());
        executor().execute(() -> finish(work, prepared, items));
    }

    Executor executor() {
        return background;
    }

    private void finish(Work work, PreparedExport prepared, List<ExportItem> items) {
        try {
            releasing.finish(prepared, items, permitted -> render(work.with(permitted)));
            reports.ended(work.report());
        } catch (Refusal refused) {
            reports.failed(work.report(), refused.key());
        } catch (RuntimeException e) {
            // nobody waits for this work; whoever comes back reads that it broke, and the log says how
            LOG.log(Level.WARNING, "a report was not made", e);
            reports.failed(work.report(), "reports.broke");
        }
    }

    private byte[] render(Work work) {
        if (work.sections().isEmpty()) {
            throw Refusal.rule("reports.nothingLeft");
        }
        ReportFile file = new ReportFile(work, texts);
        return file.html(done -> {
                    if (done % TELL_EVERY == 0) {
                        reports.written(work.report(), done);
                    }
                })
                .getBytes(StandardCharsets.UTF_8);
    }
}
