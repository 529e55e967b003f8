package org.alongside.home.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.identity.CurrentPerson;

/** The address of the first page; whoever is not signed in comes in first. */
@WebServlet("/home")
public class HomeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentPerson current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (current.helped().isPresent()) {
            response.sendRedirect(request.getContextPath() + "/supporters/helping");
        } else if (current.present()) {
            request.getRequestDispatcher("/home/home.xhtml").forward(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/come-in");
        }
    }
}
