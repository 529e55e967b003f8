package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Stay;
import org.alongside.identity.sessions.SessionService;
import org.alongside.platform.web.Cookies;
import org.alongside.platform.web.Paths;

/**
 * How long a sign-in lasts, for the page's script, and the button that keeps it. Asking alone keeps nothing: a page
 * left open on a desk comes to its end all the same.
 */
@WebServlet("/stay")
public class StayServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SessionService sessions;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean asks = request.getParameter("ask") != null;
        Optional<Stay> stay = asks
                ? Optional.ofNullable(current.stay())
                : Cookies.read(request, Cookies.SESSION).flatMap(sessions::stay);
        if (request.getHeader("X-Guard") == null) {
            response.sendRedirect(Paths.local(request, request.getParameter("back")));
            return;
        }
        long seconds = stay.map(
                        it -> Duration.between(clock.instant(), it.until()).toSeconds())
                .orElse(0L);
        boolean longer = stay.map(Stay::longer).orElse(false);
        response.setContentType("application/json");
        response.getWriter().write("{\"seconds\":" + Math.max(0, seconds) + ",\"longer\":" + longer + "}");
    }
}
