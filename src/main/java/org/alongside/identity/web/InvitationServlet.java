package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.membership.EntryService;

/** The link of an invitation: the secret is in the path, the page behind it shows and does not act. */
@WebServlet("/g/i/*")
public class InvitationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Request attribute: the secret from the address. */
    static final String TOKEN = "alongside.token";

    @Inject
    transient EntryService entry;

    @Inject
    transient CurrentPerson current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        String token = path == null ? "" : path.substring(1);
        if (isTheirsAndSpent(token)) {
            response.sendRedirect(request.getContextPath() + "/home");
            return;
        }
        request.setAttribute(TOKEN, token);
        request.getRequestDispatcher("/identity/invited.xhtml").forward(request, response);
    }

    /** Whoever is in by this link and opens it again need not hear that it is over. */
    private boolean isTheirsAndSpent(String token) {
        return current.present()
                && current.helping().isEmpty()
                && !entry.opens(token)
                && entry.isFor(token, current.id());
    }
}
