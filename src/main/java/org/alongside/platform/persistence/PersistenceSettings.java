package org.alongside.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about the database. */
@ApplicationScoped
class PersistenceSettings implements SettingsGroup {
    static final Setting<String> MIGRATE = Setting.choice(
            "alongside.database.migrate",
            "auto",
            List.of("auto", "validate", "off"),
            "Who changes the tables when a new version starts: Alongside itself (auto), a database administrator with"
                    + " the listed files while Alongside waits (validate), or nobody checks at all (off).");

    @Override
    public List<Setting<?>> settings() {
        return List.of(MIGRATE);
    }
}
