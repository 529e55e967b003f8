package org.alongside.identity.device;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about remembered devices. */
@ApplicationScoped
public class DeviceSettings implements SettingsGroup {
    /** For the cookie too. */
    public static final Setting<Duration> REMEMBERED = Setting.duration(
            "alongside.identity.device-remembered",
            "P90D",
            "How long a device that a member calls their own is remembered after it was last used; three months, so that a summer break locks nobody out.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(REMEMBERED);
    }
}
