package org.alongside.supporters;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about supporters. */
@ApplicationScoped
public class SupportersSettings implements SettingsGroup {
    static final Setting<Duration> SESSION = Setting.duration(
            "alongside.supporters.session",
            "PT30M",
            "How long a supporter helps before they have to begin again, with a new notice to the person; half an hour, because a screen is left open sooner than one thinks.");
    static final Setting<Duration> CODE_VALID = Setting.duration(
            "alongside.supporters.code-valid",
            "P14D",
            "How long the code works that a person hands to their supporter; two weeks, so that they can meet first.");
    static final Setting<Integer> TIME_ALONE = Setting.number(
            "alongside.supporters.time-alone-days",
            365,
            30,
            1095,
            "After so many days contacts are asked again to offer each member time without a supporter; yearly and for everybody, so that it accuses nobody.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(SESSION, CODE_VALID, TIME_ALONE);
    }
}
