package org.alongside.reports.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.alongside.consent.release.Releasing;
import org.alongside.platform.web.Asked;
import org.alongside.reports.ReportService;

/** Hands the file of a report to whoever may have it, and counts it. Never kept by a browser or a proxy on the way. */
@WebServlet("/reports/file")
public class ReportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ReportService reports;

    @Inject
    transient Releasing releasing;

    @Inject
    transient Asked asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID report = asked.id("id");
        byte[] file = releasing.fetch(reports.file(report));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"report-" + report + ".html\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    /** Asking whether there is a file is not fetching it. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        reports.report(asked.id("id"));
        response.setContentType("text/html;charset=UTF-8");
    }
}
