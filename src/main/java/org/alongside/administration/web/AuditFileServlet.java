package org.alongside.administration.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.administration.audit.AuditService;

/** What the audit page shows, as a file for a table program. */
@WebServlet("/administration/audit-export")
public class AuditFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditService service;

    @Inject
    transient AuditQuestion question;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"alongside-audit.csv\"");
        response.getWriter().write(service.file(question.question()));
    }
}
