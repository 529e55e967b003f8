package org.alongside.identity.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.identity.sessions.DoorSettings;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about a proxy that signs staff in. */
@ApplicationScoped
public class ProxySettings implements SettingsGroup {
    static final Setting<Addresses> ADDRESSES = new Setting<>(
            "alongside.identity.proxy-addresses",
            "internet addresses",
            "",
            "10.0.0.7, 10.1.0.0/16",
            "From which addresses the proxy speaks to us; who is there is believed from nowhere else. Needed with the door proxy.",
            false,
            false,
            Addresses::of);
    static final Setting<String> SECRET = Setting.secret(
            "alongside.identity.proxy-secret",
            "a long random word that the proxy knows too",
            "The proxy sends it along as X-Alongside-Proxy, so that nobody else on its machine can speak for it. Needed with the door proxy.");
    static final Setting<String> USER_HEADER = Setting.text(
            "alongside.identity.proxy-user-header",
            "X-Remote-User",
            "X-Remote-User",
            "The header in which the proxy says who is there; take an id that is never given to anybody else, not a name or an email address.");
    static final Setting<String> NAME_HEADER = Setting.text(
            "alongside.identity.proxy-name-header",
            "X-Remote-Name",
            "X-Remote-Name",
            "The header in which the proxy says what to call them, until they say so themselves; may stay away.");
    public static final Setting<String> LOGOUT = Setting.text(
            "alongside.identity.proxy-sign-out",
            "",
            "https://intranet.example.org/sign-out",
            "Where the sign-in of the proxy is ended; whoever signs out here is shown the way there. Empty: they are told that it is still open.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(ADDRESSES, SECRET, USER_HEADER, NAME_HEADER, LOGOUT);
    }

    @Override
    public List<Setting<?>> neededBy(Settings settings) {
        return settings.says(DoorSettings.STAFF_DOOR, "proxy") ? List.of(ADDRESSES, SECRET) : List.of();
    }
}
