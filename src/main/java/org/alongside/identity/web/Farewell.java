package org.alongside.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import org.alongside.identity.sessions.SessionService;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Cookies;

/** Takes everything of the one who goes out of this browser: our session, the container's, drafts and kept pages. */
final class Farewell {
    private static final List<String> OURS =
            List.of(Cookies.SESSION, Cookies.GUARD, Cookies.DEVICE, Cookies.HANDED, Cookies.HELP);

    private Farewell() {}

    static void of(HttpServletRequest request, HttpServletResponse response, SessionService sessions, Settings settings)
            throws ServletException {
        Cookies.read(request, Cookies.SESSION).ifPresent(sessions::signOut);
        OURS.forEach(name -> Cookies.write(request, response, settings, name, "", Duration.ZERO));
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        HttpSession container = request.getSession(false);
        if (container != null) {
            container.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
