package org.alongside.platform.settings;

import java.util.List;

/** The settings of one room; a room's bean of this type makes them known, checked and documented. */
public interface SettingsGroup {
    List<Setting<?>> settings();

    /** Those of its settings that have to be set because of what another one says. */
    default List<Setting<?>> neededBy(Settings settings) {
        return List.of();
    }
}
