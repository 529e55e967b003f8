package org.alongside.boards;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One Easy Read sentence with the name of its picture; written as {@code picture: sentence}, one idea a line. */
public record EasyLine(String picture, String sentence) implements Serializable {

    /** Reads the lines that people typed; a line without a known shape of name keeps its words and has no picture. */
    public static List<EasyLine> read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(EasyLine::of)
                .toList();
    }

    private static EasyLine of(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon).strip();
        boolean named = name.matches("[a-z][a-z0-9-]{0,30}");
        return named ? new EasyLine(name, line.substring(colon + 1).strip()) : new EasyLine("", line);
    }

    public boolean pictured() {
        return !picture.isEmpty();
    }
}
