package org.alongside.testing;

import java.util.Map;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;

/** Settings without a server: what holds when nothing is set, but for these. */
public final class SettingsOf extends Settings {
    private final Map<String, String> values;

    public SettingsOf(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    @Override
    public <T> T get(Setting<T> setting) {
        String value = values.get(setting.key());
        if (value == null) {
            value = setting.fallback() == null ? setting.example() : setting.fallback();
        }
        return setting.reader().apply(value);
    }
}
