package org.alongside.platform.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts by key: {@code boards.laneFull} is {@code laneFull} in {@code org/alongside/boards/messages}. */
@ApplicationScoped
public class Texts {
    /** Standard English as we write it. */
    public static final Locale STANDARD =
            new Locale.Builder().setLanguage("en").setRegion("GB").build();

    /** Easy Read, a language variant and not a theme. */
    public static final Locale EASY_READ = new Locale.Builder()
            .setLanguage("en")
            .setRegion("GB")
            .setVariant("simple")
            .build();

    /** They never change while we run; the JDK's own memory of them costs more to ask than most texts do to read. */
    private static final Map<Locale, Map<String, ResourceBundle>> BUNDLES = new ConcurrentHashMap<>();

    /** A place for a word of one's own; places for arguments have numbers. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\p{L}+)}");

    /** Where nobody has chosen anything. */
    private static final Map<String, String> USUAL = Map.of("member", "member", "members", "members");

    @Inject
    @Any
    @Nullable
    Instance<OwnWords> own;

    /** Who knows such words; asked for once, because the container looks long for what never changes. */
    private volatile @Nullable List<OwnWords> known;

    /** A text as it stands in a bundle, with the words people here have chosen. */
    public String filled(String text) {
        return text.indexOf('{') < 0 ? text : PLACE.matcher(text).replaceAll(place -> chosen(place, false));
    }

    private String chosen(MatchResult place, boolean pattern) {
        String name = place.group(1);
        Map<String, String> words = new HashMap<>(USUAL);
        known().forEach(it -> words.putAll(it.words()));
        String word = words.get(name.toLowerCase(Locale.ROOT));
        if (word == null) {
            return Matcher.quoteReplacement(place.group());
        }
        if (Character.isUpperCase(name.charAt(0))) {
            word = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }
        return Matcher.quoteReplacement(pattern ? word.replace("'", "''") : word);
    }

    private List<OwnWords> known() {
        List<OwnWords> now = known;
        if (now == null) {
            List<OwnWords> all = new ArrayList<>();
            if (own != null) {
                own.forEach(all::add);
            }
            now = List.copyOf(all);
            known = now;
        }
        return now;
    }

    /** The text, its {@code {0}} places filled; numbers stand as they are, without thousands marks. */
    public String of(Locale locale, String key, Object... args) {
        String pattern = pattern(locale, key);
        if (pattern.indexOf('{') >= 0) {
            pattern = PLACE.matcher(pattern).replaceAll(place -> chosen(place, true));
        }
        if (args.length == 0) {
            return pattern.replace("''", "'");
        }
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] chosen = format.getFormatsByArgumentIndex();
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            // a choice needs the number itself
            boolean plain = i >= chosen.length || chosen[i] == null;
            shown[i] = plain && (args[i] instanceof Integer || args[i] instanceof Long) ? args[i].toString() : args[i];
        }
        return format.format(shown);
    }

    private static String pattern(Locale locale, String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            throw new MissingResourceException("no room in key " + key, Texts.class.getName(), key);
        }
        return BUNDLES.computeIfAbsent(locale, it -> new ConcurrentHashMap<>())
                .computeIfAbsent(key.substring(0, dot), room -> bundle(locale, room))
                .getString(key.substring(dot + 1));
    }

    private static ResourceBundle bundle(Locale locale, String room) {
        return ResourceBundle.getBundle(
                "org.alongside." + room + ".messages",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
