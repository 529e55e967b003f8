package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Method;
import org.alongside.platform.web.Paths;

/** The door behind a proxy; whoever the proxy vouches for was let in on the way here. */
@WebServlet("/enter/proxy")
public class ProxyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient StaffDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!door.isOpen(Method.PROXY)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (current.isStaff()) {
            response.sendRedirect(Paths.local(request, request.getParameter("to")));
        } else {
            NotIn.UNKNOWN.show(request, response);
        }
    }
}
