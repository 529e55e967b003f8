package org.alongside.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Short addresses of the members' doors: the link of an invitation, and the one that is typed from paper. */
@WebServlet({"/g/i/*", "/a"})
public class InvitationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Request attribute: the secret from the address. */
    static final String TOKEN = "alongside.token";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getServletPath().equals("/a")) {
            request.getRequestDispatcher("/identity/code.xhtml").forward(request, response);
            return;
        }
        String path = request.getPathInfo();
        request.setAttribute(TOKEN, path == null ? "" : path.substring(1));
        request.getRequestDispatcher("/identity/invited.xhtml").forward(request, response);
    }
}
