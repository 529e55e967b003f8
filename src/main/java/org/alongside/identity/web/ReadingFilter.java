package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.identity.TermService;
import org.alongside.platform.web.ApiProblem;
import org.alongside.platform.web.GuardFilter;
import org.alongside.platform.web.Paths;

/**
 * After their last day members read and do not write, whatever the door. Leaving, one's own page and saying no to a use
 * of one's words are never refused. A form is shown again with what was typed.
 */
public class ReadingFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern ALWAYS = Pattern.compile(
            "/(?:leave|switch/.*|me|home/.*|g/.*|a|come-in|identity/.*|supporters/.*|consent/.*|api/me(?:/.*)?|api/consent/.*)");

    @Inject
    transient TermService terms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean free = SAFE.contains(request.getMethod())
                || ALWAYS.matcher(Paths.of(request)).matches()
                || Paths.isHealth(request);
        if (!free && terms.onlyReads()) {
            if (Paths.isApi(request)) {
                ApiProblem.answer(response, HttpServletResponse.SC_FORBIDDEN, "identity.onlyReading");
                return;
            }
            if (request.getParameter("jakarta.faces.ViewState") == null) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            request.setAttribute(GuardFilter.KEPT, "identity.onlyReading");
        }
        chain.doFilter(request, response);
    }
}
