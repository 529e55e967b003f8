package org.alongside.identity.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.alongside.identity.Method;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SettingsGroup;

/** Which of the doors for staff is open: always exactly one. */
@ApplicationScoped
public class DoorSettings implements SettingsGroup {
    public static final Setting<String> STAFF_DOOR = Setting.choice(
            "alongside.identity.staff-door",
            "container",
            List.of("container", "oidc", "proxy"),
            "Who signs staff in: your application server, an OpenID Connect provider, or a proxy in front that says so in a header; one of them, so that nobody is two people.");

    public static final Setting<String> CONTAINER_ROLE = Setting.text(
            "alongside.identity.container-role",
            "",
            "alongside-staff",
            "With the door container: which role of your application server makes somebody staff here. alongside-staff is declared in the application, another one must be declared in your server's own descriptor. Empty: everybody the server signs in is staff, so set it where its realm knows other people too.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(STAFF_DOOR, CONTAINER_ROLE);
    }

    /** The door that is open. */
    public static Method open(Settings settings) {
        return Method.valueOf(settings.get(STAFF_DOOR).toUpperCase(Locale.ROOT));
    }
}
