package org.alongside.supporters.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.live.Watcher;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.ApiProblem;
import org.alongside.platform.web.Cookies;
import org.alongside.platform.web.Paths;
import org.alongside.supporters.HelpService;
import org.alongside.supporters.Helps;

/**
 * Finds out on every request of a supporter whether they still help. When they do not, the request is refused and not
 * carried out as the supporter's own: what was meant for somebody else never becomes theirs in silence.
 */
public class HelpFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> ALWAYS = Set.of("/leave", "/supporters/helping", "/supporters/helping.xhtml");

    @Inject
    transient HelpService helps;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean ours = !Paths.isStatic(request) && !Paths.isHealth(request);
        Optional<String> token = ours ? Cookies.read(request, Cookies.HELP) : Optional.empty();
        if (token.isPresent()) {
            Optional<Helps> now = current.present() ? helps.find(token.get(), current.id()) : Optional.empty();
            if (now.isEmpty()) {
                if (isLookedAt(request)) {
                    Cookies.write(request, response, settings, Cookies.HELP, "", Duration.ZERO);
                }
                if (!ALWAYS.contains(Paths.of(request))) {
                    over(request, response);
                    return;
                }
            }
            now.ifPresent(it -> {
                current.helps(it.person(), it.helping());
                request.setAttribute(
                        Watcher.ATTRIBUTE,
                        new Watcher(it.helping().help(), it.person().id()));
            });
        }
        chain.doFilter(request, response);
    }

    /**
     * Whether somebody reads the answer. What a page fetches by itself does not end the helping session for the pages
     * still open: their next press would otherwise be carried out as the supporter's own.
     */
    private static boolean isLookedAt(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return !isForScript(request) && (mode == null || mode.equals("navigate"));
    }

    private static boolean isForScript(HttpServletRequest request) {
        return Paths.isApi(request) || Paths.of(request).equals("/stream");
    }

    private static void over(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isForScript(request)) {
            ApiProblem.answer(response, HttpServletResponse.SC_FORBIDDEN, "supporters.helpOver");
        } else {
            response.sendRedirect(request.getContextPath() + "/supporters/helping?over=1");
        }
    }
}
