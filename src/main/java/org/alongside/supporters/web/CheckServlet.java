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
import org.alongside.supporters.stamp.StampService;
import org.jspecify.annotations.Nullable;

/** The small button under what was typed for a member: a second person has checked it. */
@WebServlet("/supporters/check")
public class CheckServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient StampService stamps;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            stamps.check(id(request.getParameter("thing")));
            response.sendRedirect(Paths.local(request, request.getParameter("back")));
        } catch (Refusal refusal) {
            response.sendError(Refusals.status(refusal));
        }
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw Refusal.unknown("supporters.stamp");
        }
    }
}
