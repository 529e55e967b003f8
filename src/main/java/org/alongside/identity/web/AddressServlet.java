package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.identity.CurrentPerson;

/** Addresses short enough to be typed from paper, and the front door. */
@WebServlet({"", "/a", "/come-in", "/me"})
public class AddressServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentPerson current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getServletPath().isEmpty()) {
            response.sendRedirect(request.getContextPath() + (current.present() ? "/home" : "/come-in"));
            return;
        }
        String page = request.getServletPath().equals("/me") ? "/identity/me.xhtml" : "/identity/code.xhtml";
        request.getRequestDispatcher(page).forward(request, response);
    }
}
