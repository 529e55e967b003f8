package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.alongside.identity.sessions.DoorSettings;
import org.alongside.platform.settings.Settings;

/** The one address for staff, whichever of their doors is open. */
@WebServlet("/enter")
public class EnterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String door = switch (DoorSettings.open(settings)) {
            case OIDC -> "/enter/oidc";
            case PROXY -> "/enter/proxy";
            default -> "/enter/staff";
        };
        String to = request.getParameter("to");
        String asked = to == null ? "" : "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        response.sendRedirect(request.getContextPath() + door + asked);
    }
}
