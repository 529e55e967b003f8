package org.alongside.boards.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.alongside.boards.reading.OpenBoard;
import org.alongside.host.Release;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Wording;
import org.jspecify.annotations.Nullable;

/** Makes the writer of lanes for this request: its words, its addresses. */
@ApplicationScoped
public class LaneWriter {

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    @Inject
    Release release;

    @Inject
    HttpServletRequest request;

    /** The region of lanes with what a page needs to keep it fresh; asked again, it is written by the same words. */
    String region(OpenBoard open, @Nullable UUID chosen) {
        String board = open.board().id().toString();
        String here = chosen == null ? "" : "&amp;lane=" + chosen;
        return "<div id=\"lanes\" class=\"lanes\" data-live=\"board:" + board + "\" data-rev=\"" + open.revision()
                + "\" data-fragment=\"" + request.getContextPath() + "/fragment/lanes?board=" + board + here
                + "\" data-announce=\"" + LaneHtml.escape(texts.of(wording.locale(), "boards.boardChanged")) + "\">"
                + of(open).lanes(open, chosen) + "</div>";
    }

    LaneHtml of(OpenBoard open) {
        return new LaneHtml(texts, wording.locale(), request.getContextPath(), release.version(), open.people());
    }
}
