package org.alongside.platform.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

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

    /** The text, its {@code {0}} places filled; numbers stand as they are, without thousands marks. */
    public String of(Locale locale, String key, Object... args) {
        String pattern = pattern(locale, key);
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
