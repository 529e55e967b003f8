package org.alongside.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What administrators have chosen on a page, as this node last read it; a value that no longer fits is passed over. */
@ApplicationScoped
public class SettingsChosenHere {
    private volatile Map<String, String> values = Map.of();

    @Nullable
    String value(Setting<?> setting) {
        String chosen = values.get(setting.key());
        return chosen != null && setting.problemWith(chosen).isEmpty() ? chosen : null;
    }

    /** As just read from the database. */
    public void are(Map<String, String> read) {
        values = Map.copyOf(read);
    }
}
