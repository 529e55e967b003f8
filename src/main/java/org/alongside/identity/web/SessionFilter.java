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
import java.util.regex.Pattern;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.device.Back;
import org.alongside.identity.device.DeviceService;
import org.alongside.identity.device.DeviceSettings;
import org.alongside.identity.sessions.HostUser;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.identity.sessions.SignedIn;
import org.alongside.platform.live.Watcher;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Cookies;
import org.alongside.platform.web.Guard;
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

    @Inject
    transient DeviceService devices;

    /** What pages ask for by themselves; it keeps nobody signed in. */
    private static final Pattern BY_ITSELF = Pattern.compile("/(?:stream|stay|fragment/.*|api/live/.*)");

    /** Where nobody is signed in by a cookie alone: doors, and the page after leaving. */
    private static final Pattern DOORS =
            Pattern.compile("/(?:g|enter|api)/.*|/identity/(?:left|invited|handed)|/stream");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Paths.isStatic(request) && !Paths.isHealth(request)) {
            current.reads(wording.locale());
            Optional<String> token = Cookies.read(request, Cookies.SESSION);
            boolean here = !BY_ITSELF.matcher(Paths.of(request)).matches();
            Optional<SignedIn> signedIn = token.flatMap(it -> sessions.find(it, here));
            Optional<HostUser> host = door.host(request);
            if (signedIn.filter(it -> isOver(it, host)).isPresent()) {
                token.ifPresent(sessions::signOut);
                signedIn = Optional.empty();
            }
            if (token.isPresent() && signedIn.isEmpty()) {
                Cookies.write(request, response, settings, Cookies.SESSION, "", Duration.ZERO);
            }
            if (signedIn.isEmpty() && mayBegin(request)) {
                if (host.isPresent()) {
                    signedIn = byTheHost(host.get(), request, response);
                } else if (isPage(request) && comesBack(request, response)) {
                    return;
                }
            }
            signedIn.ifPresent(it -> {
                current.actAs(it.person());
                current.during(it.stay());
                request.setAttribute(Guard.PERSON, it.person().id().toString());
                request.setAttribute(
                        Watcher.ATTRIBUTE, new Watcher(it.session(), it.person().id()));
            });
        }
        chain.doFilter(request, response);
    }

    /**
     * Nobody else begins anything in a browser that waits for the person it was handed to, and whoever has just left is
     * not let in again by the page that says so.
     */
    private static boolean mayBegin(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && Cookies.read(request, Cookies.HANDED).isEmpty()
                && !Paths.of(request).startsWith("/identity/left")
                && !Paths.of(request).equals("/leave");
    }

    /** Somebody looks at a page; not a script, and not a browser that only thinks somebody might. */
    private static boolean isPage(HttpServletRequest request) {
        String accepts = request.getHeader("Accept");
        return accepts != null
                && accepts.contains("text/html")
                && request.getHeader("Sec-Purpose") == null
                && !DOORS.matcher(Paths.of(request)).matches();
    }

    /**
     * Back at one's own device. The answer is the same address once more: the browser asks for it with what it was
     * given, and so shows at once that it has received it.
     */
    private boolean comesBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> cookie = Cookies.read(request, Cookies.DEVICE);
        if (cookie.isEmpty()) {
            return false;
        }
        Back back = devices.comeBack(cookie.get());
        if (back.how() == Back.How.OUT) {
            Cookies.write(request, response, settings, Cookies.DEVICE, "", Duration.ZERO);
            return false;
        }
        if (back.signIn() != null) {
            Admission.of(back.signIn(), request, response, sessions, settings);
            Duration remembered = settings.get(DeviceSettings.REMEMBERED);
            Cookies.write(request, response, settings, Cookies.DEVICE, back.cookie(), remembered);
        } else if (Cookies.read(request, Cookies.MOMENT).isPresent()) {
            return false;
        } else {
            Cookies.write(request, response, settings, Cookies.MOMENT, "1", Duration.ofSeconds(10));
        }
        String query = request.getQueryString();
        String address = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        response.sendRedirect(Paths.local(request, address));
        return true;
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
        return sessions.find(signIn.token(), true);
    }

    /** The host has meanwhile signed in another person in this browser, or that door for staff has been closed. */
    private boolean isOver(SignedIn signedIn, Optional<HostUser> host) {
        boolean closed = signedIn.method().staff() && !door.isOpen(signedIn.method());
        return closed || host.filter(it -> it.replaces(signedIn)).isPresent();
    }
}
