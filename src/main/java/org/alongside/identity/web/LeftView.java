package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.alongside.identity.proxy.ProxySettings;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Cookies;

/** What has ended and what has not, as far as we know. */
@Named("leftView")
@RequestScoped
public class LeftView {
    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    /** The provider has sent this browser back with the word we gave it on the way. */
    public boolean isEnded() {
        String state = request.getParameter("state");
        return state != null
                && Cookies.read(request, LeaveServlet.LEAVING)
                        .filter(state::equals)
                        .isPresent();
    }

    /** Whoever signed them in has not been told. */
    public boolean isOpen() {
        return request.getParameter("open") != null;
    }

    /** Where the proxy ends its sign-in; empty when nobody has said. */
    public String getElsewhere() {
        return settings.get(ProxySettings.LOGOUT);
    }

    /** On the page in between: where the provider ends its own session. */
    public String getProvider() {
        Object there = request.getAttribute(LeaveServlet.LEAVING);
        return there == null ? request.getContextPath() + "/identity/left" : there.toString();
    }
}
