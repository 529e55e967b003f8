package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.alongside.identity.records.RecordsService;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The file with everything about a person; a post, so that its address says nothing and it is written down. */
@WebServlet("/identity/records-file")
public class RecordsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient RecordsService records;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] file;
        try {
            @Nullable String person = request.getParameter("person");
            file = person == null ? records.mineToKeep() : records.toKeep(UUID.fromString(person));
        } catch (Refusal | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"everything.zip\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
