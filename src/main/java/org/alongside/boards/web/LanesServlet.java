package org.alongside.boards.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.boards.reading.OpenBoard;
import org.alongside.boards.reading.ReadingService;
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
    transient ReadyLanes ready;

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
        long revision = reading.revision(board);
        if (tag(revision, words).equals(request.getHeader("If-None-Match"))) {
            response.setHeader("ETag", request.getHeader("If-None-Match"));
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        ReadyLanes.Key key = new ReadyLanes.Key(board, chosen, words);
        String html = ready.at(key, revision).orElse(null);
        if (html == null) {
            OpenBoard open = reading.board(board);
            revision = open.revision();
            html = writer.region(open, chosen);
            ready.keep(key, revision, html);
        }
        response.setHeader("ETag", tag(revision, words));
        response.setContentType("text/html;charset=UTF-8");
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String tag(long revision, String words) {
        return "\"" + revision + "-" + words + "\"";
    }
}
