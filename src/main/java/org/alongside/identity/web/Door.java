package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.alongside.identity.IdentitySettings;
import org.alongside.identity.device.DeviceService;
import org.alongside.identity.device.DeviceSettings;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.platform.limit.LimitService;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Cookies;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** What the members' doors have in common: they count tries, and they let in. */
@RequestScoped
public class Door {
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private @Nullable UUID attempt;

    @Inject
    LimitService limits;

    @Inject
    SessionService sessions;

    @Inject
    Settings settings;

    @Inject
    DeviceService devices;

    @Inject
    HttpServletRequest request;

    /** Counts as wrong until it has opened. */
    void tryOnce(String what) {
        attempt = limits.count(what, request.getRemoteAddr(), settings.get(IdentitySettings.CODE_TRIES), WITHIN);
    }

    /** A secret of this browser alone, by which a second press of one button is known. */
    String browser() {
        return Cookies.read(request, Cookies.GUARD).orElse("");
    }

    /** It was no guess. */
    void forgive() {
        if (attempt != null) {
            limits.forgive(attempt);
        }
    }

    /** @param ownDevice whether the person has said that this device is theirs; whoever says nothing shares it */
    void open(SignIn signIn, boolean ownDevice) {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        forgive();
        Cookies.read(request, Cookies.DEVICE).ifPresent(devices::forget);
        Admission.of(signIn, request, response, sessions, settings);
        Duration age = ownDevice ? settings.get(DeviceSettings.REMEMBERED) : Duration.ZERO;
        Cookies.write(request, response, settings, Cookies.DEVICE, ownDevice ? devices.remember(signIn) : "", age);
        SaidView.go("/home");
    }
}
