package org.alongside.boards.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.boards.OpenBoard;
import org.alongside.boards.ReadingService;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.Wording;

/** The lanes of a board by themselves, for a page that shows it already; unchanged, no card is read. */
@WebServlet("/fragment/lanes")
public class LanesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReadingService reading;

    @Inject
    transient LaneWriter writer;

    @Inject
    transient Wording wording;

    @Inject
    transient Asked asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID board = asked.id("board");
        UUID chosen = asked.maybeId("lane").orElse(null);
        String words = wording.locale().toLanguageTag();
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Cookie");
        if (tag(reading.revision(board), words).equals(request.getHeader("If-None-Match"))) {
            response.setHeader("ETag", request.getHeader("If-None-Match"));
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        OpenBoard open = reading.board(board);
        byte[] html = writer.region(open, chosen).getBytes(StandardCharsets.UTF_8);
        response.setHeader("ETag", tag(open.revision(), words));
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private static String tag(long revision, String words) {
        return "\"" + revision + "-" + words + "\"";
    }
}
