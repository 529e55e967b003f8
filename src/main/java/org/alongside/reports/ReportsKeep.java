package org.alongside.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;

/** Reports hold what was chosen, never anybody's words: those are read from their own room each time. */
@ApplicationScoped
class ReportsKeep implements Keeps {
    @Override
    public String room() {
        return "reports";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<Held> held() {
        return List.of(
                Held.in("alongside_report_part").things("report", "kind", "part"),
                Held.in("alongside_report")
                        .names("made_by", Fate.UNNAMED)
                        .things("board", "title", "easy", "place", "export_id", "problem")
                        .because("reports.held.shared.why"));
    }
}
