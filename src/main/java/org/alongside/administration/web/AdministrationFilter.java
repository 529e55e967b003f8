package org.alongside.administration.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.identity.Administrators;
import org.alongside.platform.web.ApiProblem;
import org.alongside.platform.web.Paths;

/**
 * To everybody but administrators no address in here exists, whatever the verb and whatever is sent: a page or a call
 * that nobody thought to guard is as absent as one that was never made. The services ask again.
 */
public class AdministrationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Administrators administrators;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (administrators.acts()) {
            chain.doFilter(request, response);
        } else if (Paths.isApi(request)) {
            ApiProblem.answer(response, HttpServletResponse.SC_NOT_FOUND, "platform.notFound");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
