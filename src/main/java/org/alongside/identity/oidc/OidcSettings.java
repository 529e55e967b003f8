package org.alongside.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.alongside.identity.sessions.DoorSettings;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about an OpenID Connect provider. */
@ApplicationScoped
public class OidcSettings implements SettingsGroup {
    static final Setting<String> ISSUER = new Setting<>(
            "alongside.identity.oidc-issuer",
            "web address with https",
            "",
            "https://login.example.org/realms/staff",
            "The provider that signs staff in, by its issuer, letter for letter as the provider writes it. Needed with the door oidc.",
            false,
            false,
            OidcSettings::issuer);
    static final Setting<String> CLIENT_ID = Setting.text(
            "alongside.identity.oidc-client-id",
            "",
            "alongside",
            "What the provider calls Alongside. Needed with the door oidc.");
    static final Setting<String> CLIENT_SECRET = Setting.secret(
            "alongside.identity.oidc-client-secret",
            "a long random word from the provider",
            "How Alongside proves to the provider who it is. Needed with the door oidc, unless the client authentication is none.");
    static final Setting<String> CLIENT_AUTHENTICATION = Setting.choice(
            "alongside.identity.oidc-client-authentication",
            "client_secret_basic",
            List.of("client_secret_basic", "client_secret_post", "none"),
            "How the secret reaches the provider; PKCE is used with each of them, and alone with none.");
    static final Setting<String> SCOPES = Setting.text(
            "alongside.identity.oidc-scopes",
            "openid profile",
            "openid profile",
            "What Alongside asks the provider for; the profile is only for the name, and no email address is needed.");

    static final Setting<String> STAFF_CLAIM = Setting.text(
            "alongside.identity.oidc-staff-claim",
            "",
            "groups",
            "Which claim says that somebody is staff here, in the token or in what the provider tells when asked; dots lead into nested ones, as in realm_access.roles. Empty: everybody the provider signs in is staff, so set it where the provider knows other people too.");

    static final Setting<String> STAFF_VALUES = Setting.text(
            "alongside.identity.oidc-staff-values",
            "",
            "council-staff, involvement-team",
            "What must stand in that claim, with commas between; one of them is enough. Needed with the staff claim.");

    static final Setting<Integer> STARTS = Setting.number(
            "alongside.identity.oidc-starts",
            300,
            10,
            100000,
            "How often in one minute somebody may set out for the provider from one address; many, because a whole office or a proxy in front can be one address, and a minute, so that nobody waits long.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                ISSUER, CLIENT_ID, CLIENT_SECRET, CLIENT_AUTHENTICATION, SCOPES, STAFF_CLAIM, STAFF_VALUES, STARTS);
    }

    @Override
    public List<Setting<?>> neededBy(Settings settings) {
        if (!settings.says(DoorSettings.STAFF_DOOR, "oidc")) {
            return List.of();
        }
        List<Setting<?>> needed = new ArrayList<>(List.of(ISSUER, CLIENT_ID));
        if (!settings.says(CLIENT_AUTHENTICATION, "none")) {
            needed.add(CLIENT_SECRET);
        }
        if (!settings.says(STAFF_CLAIM, "")) {
            needed.add(STAFF_VALUES);
        }
        return needed;
    }

    /** Without https only on this machine, where nobody listens in between. */
    private static String issuer(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return stripped;
        }
        URI uri = URI.create(stripped);
        boolean here = "localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost());
        boolean safe = "https".equals(uri.getScheme()) || (here && "http".equals(uri.getScheme()));
        if (uri.getHost() == null || !safe || uri.getQuery() != null || uri.getFragment() != null) {
            throw new IllegalArgumentException("web address with https");
        }
        return stripped;
    }
}
