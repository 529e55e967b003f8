package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.SessionService;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Cookies;

/** Signing out: our session ends, and for staff the container's sign-in with it. */
@WebServlet("/leave")
public class LeaveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SessionService sessions;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean staff = current.isStaff();
        Cookies.read(request, Cookies.SESSION).ifPresent(sessions::signOut);
        Cookies.write(request, response, settings, Cookies.SESSION, "", Duration.ZERO);
        Cookies.write(request, response, settings, Cookies.GUARD, "", Duration.ZERO);
        Cookies.write(request, response, settings, Cookies.HELP, "", Duration.ZERO);
        if (staff && request.getUserPrincipal() != null) {
            request.logout();
        }
        HttpSession container = request.getSession(false);
        if (container != null) {
            container.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"storage\"");
        response.sendRedirect(request.getContextPath() + "/identity/left");
    }
}
