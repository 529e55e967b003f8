package org.alongside.consent.notices;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.consent.log.CanonicalJson;
import org.alongside.consent.log.Hash;

/** Which pictures stand in a question, by name and hash; one a line, sorted. */
public final class Manifest {
    private Manifest() {}

    public static String of(Map<String, String> hashes) {
        return new TreeMap<>(hashes)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }

    public static Map<String, String> read(String manifest) {
        Map<String, String> hashes = new LinkedHashMap<>();
        manifest.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int space = line.indexOf(' ');
            hashes.put(line.substring(0, space), line.substring(space + 1));
        });
        return hashes;
    }

    /** One hash over the words and the pictures, because in Easy Read the pictures carry meaning. */
    public static String seal(String lang, Variant variant, String body, String manifest) {
        return Hash.of(
                CanonicalJson.of(Map.of("lang", lang, "variant", variant.name(), "body", body, "media", manifest)));
    }
}
