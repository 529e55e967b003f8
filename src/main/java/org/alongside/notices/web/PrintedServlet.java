package org.alongside.notices.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.alongside.notices.LetterService;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes one letter out of the print queue; named by its id, so that a list that has changed meanwhile does no harm. */
@WebServlet("/notices/printed")
public class PrintedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient LetterService letters;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        letters.printed(List.of(id(request.getParameter("letter"))));
        response.sendRedirect(request.getContextPath() + "/notices/letters?said=notices.printedSaid");
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw Refusal.unknown("platform.notFound");
        }
    }
}
