package org.alongside.platform.settings.chosen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Changes settings while Alongside runs. It asks nobody's permission; whoever calls it has asked who acts. */
@ApplicationScoped
@Transactional
public class ChosenSettingsService {
    private static final int MOST_VALUE = 2000;
    private static final int MOST_REASON = 600;

    @Inject
    SettingChanges changes;

    @Inject
    Settings settings;

    @Inject
    Audit audit;

    @Inject
    Event<SettingChange> events;

    @Inject
    Clock clock;

    /**
     * From now on this value holds, on every node within seconds.
     *
     * @throws Refusal INVALID for a value that would be refused at the start too, RULE for what only the installation sets
     */
    public void choose(@Nullable UUID by, String key, String value, String reason) {
        Setting<?> setting = changeable(key);
        String typed = value.strip();
        boolean mayBeEmpty = "".equals(setting.fallback());
        if ((typed.isEmpty() && !mayBeEmpty) || typed.length() > MOST_VALUE) {
            throw wrong(setting);
        }
        setting.problemWith(typed).ifPresent(problem -> {
            throw wrong(setting);
        });
        note(new SettingChange(key, typed, why(reason), by, clock.instant()));
    }

    /** Back to what the installation says, or what comes with Alongside. */
    public void goBack(@Nullable UUID by, String key, String reason) {
        changeable(key);
        note(new SettingChange(key, null, why(reason), by, clock.instant()));
    }

    private void note(SettingChange change) {
        changes.add(change);
        audit.record(change.by(), "platform.settingChanged", id(change.key()));
        events.fire(change);
    }

    private Setting<?> changeable(String key) {
        Setting<?> setting = settings.known(key).orElseThrow(() -> Refusal.unknown("platform.notFound"));
        if (!setting.live()) {
            throw Refusal.rule("platform.settingFixed");
        }
        return setting;
    }

    private static String why(String reason) {
        String stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > MOST_REASON) {
            throw Refusal.invalid("reason", "platform.settingReason", MOST_REASON);
        }
        return stripped;
    }

    private static Refusal wrong(Setting<?> setting) {
        return Refusal.invalid("value", "platform.settingWrong", setting.type(), setting.example());
    }

    /** The newest first. */
    public List<SettingChange> history(String key) {
        return changes.of(key);
    }

    /** The last change of each setting that was ever changed here. */
    public Map<String, SettingChange> last() {
        return changes.last();
    }

    /** What holds by choice; of settings that went back there is nothing. */
    public Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        changes.last().values().forEach(it -> {
            String value = it.value();
            if (value != null) {
                chosen.put(it.key(), value);
            }
        });
        return chosen;
    }

    /** By which the audit names a setting. */
    public static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
