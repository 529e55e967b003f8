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
import org.alongside.identity.HostUser;
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
            Optional<HostUser> host = door.host(request);
            if (signedIn.filter(it -> isOver(it, host)).isPresent()) {
                token.ifPresent(sessions::signOut);
                signedIn = Optional.empty();
            }
            if (token.isPresent() && signedIn.isEmpty()) {
                Cookies.write(request, response, settings, Cookies.SESSION, "", Duration.ZERO);
            }
            if (signedIn.isEmpty() && host.isPresent() && mayBegin(request)) {
                signedIn = byTheHost(host.get(), request, response);
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
    private Optional<SignedIn> byTheHost(HostUser user, HttpServletRequest request, HttpServletResponse response) {
        if (Paths.isApi(request)) {
            current.actAs(door.person(user));
            return Optional.empty();
        }
        SignIn signIn = door.enter(user);
        Admission.of(signIn, request, response, sessions, settings);
        return sessions.find(signIn.token());
    }

    /** Whoever has just left is not let in again by the page that says so. */
    private static boolean mayBegin(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && !Paths.of(request).startsWith("/identity/left")
                && !Paths.of(request).equals("/leave");
    }

    /** The host has meanwhile signed in another person in this browser, or that door for staff has been closed. */
    private boolean isOver(SignedIn signedIn, Optional<HostUser> host) {
        boolean closed = signedIn.method().staff() && !door.isOpen(signedIn.method());
        return closed || host.filter(it -> it.replaces(signedIn)).isPresent();
    }
}
