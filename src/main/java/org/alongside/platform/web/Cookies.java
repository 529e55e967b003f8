package org.alongside.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;

/** Our cookies: never readable by script, never sent from other sites' forms, only on our own path. */
public final class Cookies {
    /** Who is signed in. */
    public static final String SESSION = "alongside-session";

    /** What the guard against forged posts is bound to. */
    public static final String GUARD = "alongside-guard";

    /** A device that its owner has called their own. */
    public static final String DEVICE = "alongside-device";

    /** Set for a moment while two tabs of one browser come back together. */
    public static final String MOMENT = "alongside-moment";

    /** Waits in a browser that staff hand to a member. */
    public static final String HANDED = "alongside-handed";

    /** That whoever is signed in helps somebody for a while. */
    public static final String HELP = "alongside-help";

    /** Standard words or Easy Read. */
    public static final String WORDS = "alongside-words";

    private static final String FRESH = Cookies.class.getName() + ".";

    private Cookies() {}

    /** What the browser sent, or what this very answer gives it instead. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        Object fresh = request.getAttribute(FRESH + name);
        if (fresh != null) {
            return Optional.of(fresh.toString()).filter(value -> !value.isEmpty());
        }
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /** A zero age removes the cookie, a negative one keeps it until the browser closes. */
    public static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            Settings settings,
            String name,
            String value,
            Duration age) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(settings.get(SiteSettings.BASE_URL).getScheme()));
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        request.setAttribute(FRESH + name, value);
    }
}
