package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Method;
import org.alongside.identity.sessions.HostUser;
import org.alongside.identity.sessions.SessionService;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Paths;

/** The one address the container protects; it comes here only with a principal. */
@WebServlet("/enter/staff")
public class StaffServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient StaffDoor door;

    @Inject
    transient SessionService sessions;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!door.isOpen(Method.CONTAINER)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<HostUser> user = door.host(request);
        if (user.isEmpty()) {
            NotIn.OUTSIDE.show(request, response);
            return;
        }
        if (!current.isStaff()) {
            Admission.of(door.enter(user.get()), request, response, sessions, settings);
        }
        response.sendRedirect(Paths.local(request, request.getParameter("to")));
    }
}
