package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Secrets;
import org.alongside.platform.web.Cookies;

/** Gives the browser of a person who has just come in its new cookies, and takes away all that was before. */
public final class Admission {
    private Admission() {}

    public static void of(
            SignIn signIn,
            HttpServletRequest request,
            HttpServletResponse response,
            SessionService sessions,
            Settings settings) {
        Cookies.read(request, Cookies.SESSION).ifPresent(sessions::signOut);
        HttpSession container = request.getSession(false);
        if (container != null) {
            request.changeSessionId();
            Collections.list(container.getAttributeNames()).stream()
                    .filter(name -> !name.startsWith("WELD_") && !name.startsWith("org.jboss.weld"))
                    .forEach(container::removeAttribute);
        }
        Duration untilClosed = Duration.ofSeconds(-1);
        Cookies.write(request, response, settings, Cookies.SESSION, signIn.token(), untilClosed);
        Cookies.write(request, response, settings, Cookies.GUARD, Secrets.token(), untilClosed);
        // whoever was remembered or awaited here before: it is another one's browser now
        for (String before : List.of(Cookies.DEVICE, Cookies.HANDED)) {
            if (Cookies.read(request, before).isPresent()) {
                Cookies.write(request, response, settings, before, "", Duration.ZERO);
            }
        }
        if (signIn.person().easyRead()) {
            Cookies.write(request, response, settings, Cookies.WORDS, "easy", Duration.ofDays(365));
        }
    }
}
