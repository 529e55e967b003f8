package org.alongside.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.ProductionClasses;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SettingsGroup;

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

    /** Every setting of every group, found by its class. */
    @Override
    public List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>();
        for (Class<?> type : ProductionClasses.all()) {
            if (SettingsGroup.class.isAssignableFrom(type) && !type.isInterface()) {
                try {
                    var constructor = type.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    all.addAll(((SettingsGroup) constructor.newInstance()).settings());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(type.getName(), e);
                }
            }
        }
        return all;
    }

    @Override
    public Value value(Setting<?> setting) {
        return installed(setting);
    }

    @Override
    public Value installed(Setting<?> setting) {
        String value = values.get(setting.key());
        if (value != null) {
            return new Value(value, Origin.INSTALLATION);
        }
        String fallback = setting.fallback();
        return fallback == null
                ? new Value(setting.example(), Origin.INSTALLATION)
                : new Value(fallback, Origin.DEFAULT);
    }
}
