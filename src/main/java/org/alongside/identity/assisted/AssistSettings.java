package org.alongside.identity.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about devices that staff hand to members. */
@ApplicationScoped
public class AssistSettings implements SettingsGroup {
    static final Setting<Duration> LONGEST = Setting.duration(
            "alongside.identity.assisted-longest",
            "PT2H",
            "How long a member can use a device that staff have handed to them; two hours, as long as a meeting.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(LONGEST);
    }
}
