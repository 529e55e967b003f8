package org.alongside.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The link of an invitation: the secret is in the path, the page behind it shows and does not act. */
@WebServlet("/g/i/*")
public class InvitationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Request attribute: the secret from the address. */
    static final String TOKEN = "alongside.token";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        request.setAttribute(TOKEN, path == null ? "" : path.substring(1));
        request.getRequestDispatcher("/identity/invited.xhtml").forward(request, response);
    }
}
