package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.identity.SessionService;
import org.alongside.identity.device.DeviceService;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Cookies;

/** Signing out, and the big button "Finish": nothing stays in this browser. */
@WebServlet("/leave")
public class LeaveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SessionService sessions;

    @Inject
    transient DeviceService devices;

    @Inject
    transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Cookies.read(request, Cookies.DEVICE).ifPresent(devices::forget);
        Farewell.of(request, response, sessions, settings);
        response.sendRedirect(request.getContextPath() + "/identity/left");
    }
}
