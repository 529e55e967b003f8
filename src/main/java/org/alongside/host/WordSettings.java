package org.alongside.host;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** The forum's own words. */
@ApplicationScoped
public class WordSettings implements SettingsGroup {
    public static final Setting<String> MEMBERS = Setting.text(
                    "alongside.words.members",
                    "members",
                    "people who draw on care",
                    "What people who are not staff are called here, in the plural and in the middle of a sentence; the forum chooses, because nobody likes to be called by somebody else's word.")
            .whileRunning();

    @Override
    public List<Setting<?>> settings() {
        return List.of(MEMBERS);
    }
}
