package org.alongside.platform.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** A kind of record that is kept for a while and then goes. A bean that says so is found, and so is its period. */
public interface Kept extends SettingsGroup {
    /** By which pages name this kind. */
    String kind();

    /** How long after its end a record stays, with the reason. */
    Setting<Duration> period();

    /** How many would go. */
    long due(Instant before);

    /** Lets them go, within the caller's transaction; how many that were. */
    int remove(Instant before);

    @Override
    default List<Setting<?>> settings() {
        return List.of(period());
    }
}
