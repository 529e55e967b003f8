package org.alongside.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SettingsGroup;
import org.alongside.platform.text.OwnWords;

/** The forum's own words. */
@ApplicationScoped
public class WordSettings implements SettingsGroup, OwnWords {
    private static final String WORDS = "words of at most 60 letters";
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N} '’,/&()-]{0,59}");

    public static final Setting<String> MEMBERS = word(
            "alongside.words.members",
            "members",
            "people who draw on care",
            "What people who are not staff are called here, in the plural and in the middle of a sentence; the forum chooses, because nobody likes to be called by somebody else's word.");

    public static final Setting<String> MEMBER = word(
            "alongside.words.member",
            "member",
            "person who draws on care",
            "The same for one of them; change both together.");

    @Inject
    Settings settings;

    @Override
    public List<Setting<?>> settings() {
        return List.of(MEMBERS, MEMBER);
    }

    @Override
    public Map<String, String> words() {
        try {
            return Map.of("members", settings.get(MEMBERS), "member", settings.get(MEMBER));
        } catch (IllegalStateException unreadable) {
            // the maintenance page names the value, in the usual words
            return Map.of();
        }
    }

    private static Setting<String> word(String key, String fallback, String example, String meaning) {
        return new Setting<>(key, WORDS, fallback, example, meaning, false, true, text -> {
            if (!LETTERS.matcher(text.strip()).matches()) {
                throw new IllegalArgumentException(WORDS);
            }
            return text.strip();
        });
    }
}
