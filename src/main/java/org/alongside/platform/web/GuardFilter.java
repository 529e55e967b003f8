package org.alongside.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;
import org.alongside.platform.text.Secrets;

/**
 * Refuses every write that does not come from our own pages. A form of ours that comes too late, or after a new
 * sign-in, is shown again with what was typed instead of being acted upon.
 */
public class GuardFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Request attribute: show the form again, do not act; its value is the key of the text that says why. */
    public static final String KEPT = "alongside.kept";

    /** Vouched for by its signature; no cookie counts there, so there is nothing to forge. */
    private static final String SIGNED = "/api/host/events";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient Guard guard;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod())) {
            if (!Paths.isStatic(request)
                    && !Paths.isApi(request)
                    && Cookies.read(request, Cookies.GUARD).isEmpty()) {
                giveCookie(request, response);
            }
        } else if (!SIGNED.equals(Paths.of(request)) && fromElsewhere(request)) {
            refuse(request, response);
            return;
        } else if (!SIGNED.equals(Paths.of(request)) && !guard.accepts(request)) {
            if (guard.ofSomebodyElse(request) && !Paths.isApi(request)) {
                SomebodyElse.answer(request, response);
                return;
            }
            if (request.getParameter("jakarta.faces.ViewState") == null) {
                refuse(request, response);
                return;
            }
            if (Cookies.read(request, Cookies.GUARD).isEmpty()) {
                giveCookie(request, response);
            }
            request.setAttribute(KEPT, "platform.pageExpired");
        }
        chain.doFilter(request, response);
    }

    private void giveCookie(HttpServletRequest request, HttpServletResponse response) {
        Cookies.write(request, response, settings, Cookies.GUARD, Secrets.token(), Duration.ofSeconds(-1));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isApi(request)) {
            ApiProblem.answer(response, HttpServletResponse.SC_FORBIDDEN, "platform.guardNeeded");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Browsers say where a write comes from; other clients say nothing and need the guard's word all the same. */
    private boolean fromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = request.getHeader("Origin");
        if ("null".equals(origin)) {
            // a page that sends no referrer hides its origin too, even from us; then the other header must vouch
            return !"same-origin".equals(site);
        }
        return origin != null && !origin.equals(own());
    }

    private String own() {
        URI base = settings.get(SiteSettings.BASE_URL);
        return base.getScheme() + "://" + base.getAuthority();
    }
}
