package org.alongside.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.Database;
import org.alongside.platform.persistence.DatabaseState.Mode;

/** The outermost door: what to answer while the installation cannot work, and when something breaks. */
public class BoundaryFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(BoundaryFilter.class.getName());

    @Inject
    transient Database database;

    @Inject
    transient Readiness readiness;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Paths.isStatic(request) || Paths.isHealth(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (!readiness.works() || readOnlyRefuses(request)) {
            unavailable(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException broken) {
            answer(request, response, broken);
        }
    }

    private boolean readOnlyRefuses(HttpServletRequest request) {
        return database.state().mode() == Mode.READ_ONLY && !request.getMethod().matches("GET|HEAD|OPTIONS");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception broken)
            throws IOException, ServletException {
        Refusal refusal = Refusals.in(broken);
        if (response.isCommitted()) {
            LOG.log(Level.FINE, "the answer was already on its way", broken);
            return;
        }
        if (refusal != null) {
            response.sendError(Refusals.status(refusal));
            return;
        }
        database.check();
        if (!readiness.works()) {
            response.resetBuffer();
            unavailable(request, response);
            return;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, broken, () -> "broken answer " + reference + " at " + Paths.of(request));
        request.setAttribute("alongside.reference", reference);
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static void unavailable(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Retry-After", "10");
        if (Paths.isApi(request)) {
            ApiProblem.answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "platform.unavailable");
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            request.getRequestDispatcher("/WEB-INF/errors/maintenance.xhtml").forward(request, response);
        }
    }
}
