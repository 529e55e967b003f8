package org.alongside.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Reads settings through MicroProfile Config and finds everything that is wrong with them in one go. */
@ApplicationScoped
public class Settings {
    private static final String PREFIX = "alongside.";

    @Inject
    @Any
    Instance<SettingsGroup> groups;

    @Inject
    SettingsChosenHere here;

    /** The value that holds now; only for settings that passed {@link #problems()}. */
    public <T> T get(Setting<T> setting) {
        Value value = value(setting);
        if (value.from() == Origin.NOWHERE) {
            throw new IllegalStateException(setting.key() + " is not set");
        }
        return setting.reader().apply(value.text());
    }

    /** What holds now as it was written, and who said so: a page of ours, the installation, or nobody. */
    public Value value(Setting<?> setting) {
        String chosen = setting.live() ? here.value(setting) : null;
        if (chosen != null) {
            return new Value(chosen, Origin.HERE);
        }
        return installed(setting);
    }

    /** What would hold without any choice made on a page. */
    public Value installed(Setting<?> setting) {
        String found = found(setting.key());
        if (found != null && !found.isBlank()) {
            return new Value(found.strip(), Origin.INSTALLATION);
        }
        return setting.fallback() == null
                ? new Value("", Origin.NOWHERE)
                : new Value(setting.fallback(), Origin.DEFAULT);
    }

    /** The setting with this key. */
    public Optional<Setting<?>> known(String key) {
        return all().stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** Every setting there is, by key. */
    public List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(group.settings()));
        all.sort(Comparator.comparing(Setting::key));
        return all;
    }

    /** All that must be put right before Alongside can start, in one list. */
    public List<Setting.Problem> problems() {
        List<Setting.Problem> problems = new ArrayList<>();
        all().forEach(setting -> setting.problemWith(found(setting.key())).ifPresent(problems::add));
        groups.forEach(group -> group.neededBy(this).stream()
                .filter(setting -> !isSet(setting))
                .forEach(setting -> problems.add(setting.missing())));
        return problems;
    }

    /** Whether it says exactly this; a value that cannot be read says nothing. */
    public <T> boolean says(Setting<T> setting, T value) {
        return setting.problemWith(found(setting.key())).isEmpty()
                && get(setting).equals(value);
    }

    private static boolean isSet(Setting<?> setting) {
        String found = found(setting.key());
        return found != null && !found.isBlank();
    }

    /** Keys that look like ours and mean nothing, each with the nearest known key. */
    public List<UnknownKey> unknownKeys() {
        List<String> known = all().stream().map(Setting::key).toList();
        return StreamSupport.stream(config().getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .map(name -> new UnknownKey(name, nearest(name, known)))
                .toList();
    }

    private static @Nullable String found(String key) {
        return config().getOptionalValue(key, String.class).orElse(null);
    }

    private static Config config() {
        return ConfigProvider.getConfig(Settings.class.getClassLoader());
    }

    static String nearest(String name, List<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(key -> distance(name, key)))
                .orElse("");
    }

    /** Levenshtein: how many letters must change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    /** Where a value comes from. */
    public enum Origin {
        /** Chosen by an administrator on a page of Alongside. */
        HERE,
        /** Set where Alongside is installed. */
        INSTALLATION,
        /** What comes with Alongside. */
        DEFAULT,
        /** Nowhere: it must be set. */
        NOWHERE
    }

    /** A value as it was written. */
    public record Value(String text, Origin from) {}

    /** A key that nothing reads. */
    public record UnknownKey(String key, String nearest) {}
}
