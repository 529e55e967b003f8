package org.alongside.supporters.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Paths;
import org.alongside.platform.web.Refusals;
import org.alongside.supporters.OnlyMeService;
import org.jspecify.annotations.Nullable;

/** The button that keeps a thing from one's supporters, or shares it with them again. */
@WebServlet("/supporters/only-me")
public class OnlyMeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient OnlyMeService onlyMe;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            onlyMe.keep(id(request.getParameter("thing")), "yes".equals(request.getParameter("keep")));
            response.sendRedirect(Paths.local(request, request.getParameter("back")));
        } catch (Refusal refusal) {
            response.sendError(Refusals.status(refusal));
        }
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw Refusal.unknown("supporters.unknown");
        }
    }
}
