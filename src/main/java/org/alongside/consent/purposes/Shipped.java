package org.alongside.consent.purposes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.consent.notices.Picture;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.jspecify.annotations.Nullable;

/** The words and pictures that come with Alongside, in the folder beside this class. */
public final class Shipped {
    public static final String LANG = "en-GB";
    public static final String EASY_LANG = "en-GB-simple";

    private Shipped() {}

    static String body(Starter starter, Variant variant) {
        String form = variant == Variant.EASY_READ ? "easy" : "standard";
        String name = starter.name().toLowerCase(Locale.ROOT) + "." + form + ".txt";
        return Wording.normal(need(name));
    }

    /** What the first words of something new begin with: its name, the answers, and room for the rest. */
    public static String beginning(String name) {
        return Wording.normal(need("beginning.standard.txt").replace("{name}", name.strip()));
    }

    /** The pictures a text names, each of which must be there. */
    static Map<String, Picture> pictures(String body, Variant variant) {
        Map<String, Picture> found = new TreeMap<>();
        Wording.of(body)
                .pictureNames(variant)
                .forEach(name -> found.put(name, new Picture(need("pictures/" + name + ".svg"))));
        return found;
    }

    /** A drawing of the set, by its name. */
    public static Optional<Picture> picture(String name) {
        return Optional.of(name)
                .filter(it -> it.matches("[a-z-]{2,40}"))
                .map(it -> read("pictures/" + it + ".svg"))
                .map(Picture::new);
    }

    private static String need(String name) {
        String text = read(name);
        if (text == null) {
            throw new IllegalStateException("nothing in " + name);
        }
        return text;
    }

    private static @Nullable String read(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
