package org.alongside.supporters.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.live.Watcher;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Cookies;
import org.alongside.platform.web.Refusals;
import org.alongside.supporters.HelpService;
import org.jspecify.annotations.Nullable;

/** A supporter begins to help somebody, or stops; the bar on every page and the supporter's own page post here. */
@WebServlet("/supporters/help")
public class HelpServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient HelpService helps;

    @Inject
    transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Cookies.read(request, Cookies.HELP).ifPresent(helps::stop);
            String token = "stop".equals(request.getParameter("act")) ? "" : begin(request);
            Cookies.write(
                    request,
                    response,
                    settings,
                    Cookies.HELP,
                    token,
                    token.isEmpty() ? Duration.ZERO : Duration.ofSeconds(-1));
            response.sendRedirect(request.getContextPath() + "/supporters/helping");
        } catch (Refusal refusal) {
            response.sendError(Refusals.status(refusal));
        }
    }

    private String begin(HttpServletRequest request) {
        if (!(request.getAttribute(Watcher.ATTRIBUTE) instanceof Watcher watcher)) {
            throw Refusal.forbidden("identity.signInFirst");
        }
        return helps.start(id(request.getParameter("support")), watcher.session());
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw Refusal.unknown("supporters.unknown");
        }
    }
}
