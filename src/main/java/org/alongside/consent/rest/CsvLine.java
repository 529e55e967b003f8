package org.alongside.consent.rest;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a file for a table program. */
public final class CsvLine {
    private CsvLine() {}

    /** Ends with the end of the line; null is an empty cell. */
    public static String of(@Nullable Object... cells) {
        return Stream.of(cells)
                .map(cell -> cell == null ? "" : cell.toString())
                .map(CsvLine::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A table program must not take what somebody wrote for a formula. */
    private static String cell(String text) {
        String plain = text.isEmpty() || "=+-@\t".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        boolean quoted = plain.indexOf(',') >= 0 || plain.indexOf('"') >= 0 || plain.indexOf('\n') >= 0;
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
