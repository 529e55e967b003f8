package org.alongside.platform.settings;

import java.util.List;

/** The settings of one room; a room's bean of this type makes them known, checked and documented. */
public interface SettingsGroup {
    List<Setting<?>> settings();
}
