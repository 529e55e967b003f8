package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Logger;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;

/** The server's own cookie, at the staff door, travels by https only where Alongside does; web.xml says the rest. */
@WebListener
public class ContainerCookie implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(ContainerCookie.class.getName());

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        try {
            cookie.setSecure("https".equals(settings.get(SiteSettings.BASE_URL).getScheme()));
        } catch (IllegalStateException | IllegalArgumentException unset) {
            LOG.fine("the maintenance page says that the address is missing");
        }
    }
}
