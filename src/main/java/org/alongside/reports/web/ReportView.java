package org.alongside.reports.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.alongside.reports.Making;
import org.alongside.reports.ReportService;
import org.alongside.reports.ReportSnapshot;
import org.alongside.reports.Step;

/** One report: how far it is, and where to fetch it. */
@Named
@RequestScoped
public class ReportView {
    @Inject
    ReportService reports;

    @Inject
    Making making;

    @Inject
    Asked asked;

    @SuppressWarnings("NullAway.Init") // read before the page is made
    private ReportSnapshot report;

    @PostConstruct
    void load() {
        report = reports.report(asked.id("id"));
    }

    public ReportSnapshot getReport() {
        return report;
    }

    public boolean isMaking() {
        return report.step() == Step.MAKING;
    }

    public boolean isOut() {
        return report.step() == Step.OUT;
    }

    /** Out is well, being made is on its way, and everything else wants somebody to look. */
    public String getKind() {
        return isOut() ? "ok" : isMaking() ? "" : "late";
    }

    public String getIcon() {
        return isOut() ? "tick" : isMaking() ? "clock" : "warning";
    }

    public void again() {
        making.makeAgain(report.id());
        SaidView.andGo("/reports/report?id=" + report.id(), "reports.begunSaid");
    }
}
