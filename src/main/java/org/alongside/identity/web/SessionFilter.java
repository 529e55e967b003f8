package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Method;
import org.alongside.identity.SessionService;
import org.alongside.identity.SignIn;
import org.alongside.identity.SignedIn;
import org.alongside.platform.live.Watcher;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Cookies;
import org.alongside.platform.web.Paths;
import org.alongside.platform.web.Wording;

/** Finds out on every request who is acting; nothing in a cookie is believed without the database. */
public class SessionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SessionService sessions;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient Wording wording;

    @Inject
    transient Settings settings;

    @Inject
    transient StaffDoor door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Paths.isStatic(request) && !Paths.isHealth(request)) {
            current.reads(wording.locale());
            Optional<String> token = Cookies.read(request, Cookies.SESSION);
            Optional<SignedIn> signedIn = token.flatMap(sessions::find);
            if (signedIn.filter(it -> isSomebodyElse(request, it)).isPresent()) {
                token.ifPresent(sessions::signOut);
                signedIn = Optional.empty();
            }
            if (token.isPresent() && signedIn.isEmpty()) {
                Cookies.write(request, response, settings, Cookies.SESSION, "", Duration.ZERO);
            }
            if (signedIn.isEmpty() && request.getUserPrincipal() != null && "GET".equals(request.getMethod())) {
                signedIn = byTheHost(request, response);
            }
            signedIn.ifPresent(it -> {
                current.actAs(it.person());
                request.setAttribute(
                        Watcher.ATTRIBUTE, new Watcher(it.session(), it.person().id()));
            });
        }
        chain.doFilter(request, response);
    }

    /**
     * Signed in at the host already: nobody is asked a second time. Only a page begins a session; the host's own menu
     * may ask us something at the same moment, and two new sessions would forget each other's guard.
     */
    private Optional<SignedIn> byTheHost(HttpServletRequest request, HttpServletResponse response) {
        if (Paths.isApi(request)) {
            current.actAs(door.person(request.getUserPrincipal()));
            return Optional.empty();
        }
        SignIn signIn = door.enter(request.getUserPrincipal());
        Admission.of(signIn, request, response, sessions, settings);
        return sessions.find(signIn.token());
    }

    /** The host has meanwhile signed in another person in this browser. */
    private static boolean isSomebodyElse(HttpServletRequest request, SignedIn signedIn) {
        return signedIn.method() == Method.CONTAINER
                && request.getUserPrincipal() != null
                && !request.getUserPrincipal().getName().equals(signedIn.principal());
    }
}
