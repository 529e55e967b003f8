package org.alongside.identity.oidc.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Logger;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Method;
import org.alongside.identity.oidc.OidcDoor;
import org.alongside.identity.oidc.OidcDoor.Came;
import org.alongside.identity.oidc.OidcFailed;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.identity.web.Admission;
import org.alongside.identity.web.NotIn;
import org.alongside.identity.web.StaffDoor;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Cookies;
import org.alongside.platform.web.Paths;

/** The way back from the provider; whatever it brings, there is a page. */
@WebServlet("/enter/oidc/back")
public class OidcBackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(OidcBackServlet.class.getName());

    @Inject
    transient StaffDoor doors;

    @Inject
    transient OidcDoor door;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient SessionService sessions;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String state = request.getParameter("state");
        String browser = Cookies.read(request, OidcServlet.BROWSER).orElse("");
        if (!doors.isOpen(Method.OIDC)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<String> to = state == null || browser.isEmpty() ? Optional.empty() : door.back(state, browser);
        if (state == null || to.isEmpty()) {
            late(request, response);
        } else if (request.getParameter("code") == null) {
            refused(request, response, to.get());
        } else {
            redeem(request, response, state, browser, to.get());
        }
    }

    /** Reload and the back button bring an answer a second time; whoever is in stays in. */
    private void late(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (current.isStaff()) {
            response.sendRedirect(Paths.local(request, null));
        } else {
            NotIn.EXPIRED.show(request, response);
        }
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, String to)
            throws IOException, ServletException {
        String error = request.getParameter("error");
        String code = error == null ? "no code" : error.replaceAll("[^a-z_]", "");
        LOG.info(() -> "the provider let nobody in: " + code.substring(0, Math.min(40, code.length())));
        NotIn.REFUSED.show(request, response, to);
    }

    private static NotIn why(OidcFailed failed) {
        return switch (failed.because()) {
            case AWAY -> NotIn.AWAY;
            case OUTSIDE -> NotIn.OUTSIDE;
            case WRONG -> NotIn.DOUBTED;
        };
    }

    private void redeem(
            HttpServletRequest request, HttpServletResponse response, String state, String browser, String to)
            throws IOException, ServletException {
        Came came;
        SignIn signIn;
        try {
            came = door.redeem(request.getParameter("code"), state, browser, request.getParameter("iss"));
            signIn = doors.enter(came.user());
        } catch (OidcFailed failed) {
            LOG.warning(failed::getMessage);
            why(failed).show(request, response, to);
            return;
        } catch (Refusal closed) {
            // the provider knows them, we have closed their account
            NotIn.REFUSED.show(request, response, to);
            return;
        }
        door.remember(signIn.token(), came);
        Admission.of(signIn, request, response, sessions, settings);
        response.sendRedirect(Paths.local(request, to));
    }
}
