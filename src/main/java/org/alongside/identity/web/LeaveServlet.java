package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.alongside.identity.Method;
import org.alongside.identity.device.DeviceService;
import org.alongside.identity.oidc.OidcDoor;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignedIn;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Secrets;
import org.alongside.platform.web.Cookies;

/**
 * Signing out, and the big button "Finish": first our session ends and nothing of it stays in this browser, then
 * whatever else signed them in, as far as we can reach it.
 */
@WebServlet("/leave")
public class LeaveServlet extends HttpServlet {
    /** What the provider must send back, so that the last page says only what is true. */
    static final String LEAVING = "alongside-leaving";

    private static final long serialVersionUID = 1L;

    @Inject
    transient SessionService sessions;

    @Inject
    transient DeviceService devices;

    @Inject
    transient Settings settings;

    @Inject
    transient OidcDoor oidc;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<String> token = Cookies.read(request, Cookies.SESSION);
        Optional<Method> method = token.flatMap(it -> sessions.find(it, false)).map(SignedIn::method);
        String state = Secrets.token();
        Optional<URI> farewell =
                method.filter(it -> it == Method.OIDC).flatMap(it -> oidc.farewell(token.get(), state));
        Cookies.read(request, Cookies.DEVICE).ifPresent(devices::forget);
        Farewell.of(request, response, sessions, settings);
        if (farewell.isPresent()) {
            goOn(farewell.get(), state, request, response);
        } else {
            boolean stillOpen =
                    method.filter(it -> it == Method.OIDC || it == Method.PROXY).isPresent();
            response.sendRedirect(request.getContextPath() + "/identity/left" + (stillOpen ? "?open=1" : ""));
        }
    }

    /** By a page of ours: a form may not lead straight to another site. */
    private void goOn(URI there, String state, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Cookies.write(request, response, settings, LEAVING, state, Duration.ofMinutes(10));
        request.setAttribute(LEAVING, there.toString());
        response.setHeader("Refresh", "0; url=" + there);
        request.getRequestDispatcher("/identity/leaving.xhtml").forward(request, response);
    }
}
