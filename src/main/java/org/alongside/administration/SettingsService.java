package org.alongside.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Administrators;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.Settings.Origin;
import org.alongside.platform.settings.Settings.Value;
import org.alongside.platform.settings.chosen.ChosenSettingsService;
import org.alongside.platform.settings.chosen.SettingChange;
import org.jspecify.annotations.Nullable;

/** Every number of the house with its reason, for administrators; those a forum agrees on are changed here. */
@ApplicationScoped
@Transactional
public class SettingsService {
    @Inject
    Administrators administrators;

    @Inject
    Settings settings;

    @Inject
    ChosenSettingsService chosen;

    @Inject
    PersonService people;

    /** Those with these letters in their key or their reason; all for none. */
    public List<SettingLine> settings(String letters) {
        administrators.mustAct();
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        Map<String, SettingChange> last = chosen.last();
        Map<UUID, PersonSnapshot> names = names(last.values());
        return settings.all().stream()
                .filter(it -> it.key().contains(wanted)
                        || it.meaning().toLowerCase(Locale.ROOT).contains(wanted))
                .<SettingLine>map(it -> line(it, Optional.ofNullable(last.get(it.key())), names))
                .toList();
    }

    /** @throws Refusal UNKNOWN when there is no such setting */
    public SettingLine setting(String key) {
        administrators.mustAct();
        Optional<SettingChange> last = Optional.ofNullable(chosen.last().get(key));
        return line(
                settings.known(key).orElseThrow(() -> Refusal.unknown("platform.notFound")),
                last,
                names(last.stream().toList()));
    }

    /** The newest first. */
    public List<ChangeLine> history(String key) {
        setting(key);
        List<SettingChange> changes = chosen.history(key);
        Map<UUID, PersonSnapshot> names = names(changes);
        return changes.stream()
                .map(it -> new ChangeLine(it.value(), it.reason(), name(names, it.by()), it.at()))
                .toList();
    }

    /** @throws Refusal INVALID for a value that would be refused at the start too, and without a reason */
    public void choose(String key, String value, String reason) {
        chosen.choose(administrators.mustAct(), key, value, reason);
    }

    /** Back to what the installation says, or what comes with Alongside. */
    public void goBack(String key, String reason) {
        chosen.goBack(administrators.mustAct(), key, reason);
    }

    private SettingLine line(Setting<?> setting, Optional<SettingChange> last, Map<UUID, PersonSnapshot> names) {
        Value now = settings.value(setting);
        return new SettingLine(
                setting.key(),
                setting.type(),
                setting.secret() ? "" : now.text(),
                !now.text().isEmpty(),
                now.from() == Origin.DEFAULT && now.text().isEmpty() ? Origin.NOWHERE : now.from(),
                setting.secret() ? "" : settings.installed(setting).text(),
                setting.fallback(),
                setting.example(),
                setting.meaning(),
                setting.live(),
                setting.secret(),
                last.map(it -> name(names, it.by())).orElse(null),
                last.map(SettingChange::at).orElse(null),
                last.map(SettingChange::reason).orElse(null));
    }

    private Map<UUID, PersonSnapshot> names(Collection<SettingChange> changes) {
        return people.snapshots(changes.stream()
                .flatMap(it -> Optional.ofNullable(it.by()).stream())
                .toList());
    }

    private static String name(Map<UUID, PersonSnapshot> names, @Nullable UUID by) {
        return Optional.ofNullable(by)
                .flatMap(it -> Optional.ofNullable(names.get(it)))
                .map(PersonSnapshot::name)
                .orElse("");
    }
}
