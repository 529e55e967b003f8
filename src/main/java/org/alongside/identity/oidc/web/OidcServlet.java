package org.alongside.identity.oidc.web;

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
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Method;
import org.alongside.identity.oidc.OidcDoor;
import org.alongside.identity.web.NotIn;
import org.alongside.identity.web.StaffDoor;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Secrets;
import org.alongside.platform.web.Cookies;
import org.alongside.platform.web.Paths;

/** The way to the provider. */
@WebServlet("/enter/oidc")
public class OidcServlet extends HttpServlet {
    /** Binds attempts to the browser that began them; a sign-in in one tab leaves it to the others. */
    static final String BROWSER = "alongside-door";

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffDoor doors;

    @Inject
    transient OidcDoor door;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!doors.isOpen(Method.OIDC)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String back = Paths.local(request, request.getParameter("to"));
        if (current.isStaff()) {
            response.sendRedirect(back);
            return;
        }
        String browser = Cookies.read(request, BROWSER).orElseGet(Secrets::token);
        Optional<URI> there;
        try {
            there = door.begin(browser, back, request.getRemoteAddr());
        } catch (Refusal tooMany) {
            NotIn.BUSY.show(request, response);
            return;
        }
        if (there.isEmpty()) {
            NotIn.AWAY.show(request, response);
            return;
        }
        Cookies.write(request, response, settings, BROWSER, browser, Duration.ofMinutes(15));
        response.sendRedirect(there.get().toString());
    }
}
