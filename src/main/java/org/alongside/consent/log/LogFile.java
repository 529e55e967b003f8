package org.alongside.consent.log;

import java.util.regex.Pattern;

/** The log as a file that others can check: one event a line, with tabs; an event that lost its words has none. */
public final class LogFile {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final int COLUMNS = 5;

    private LogFile() {}

    public static String line(LogRow row) {
        return row.seq() + "\t" + row.leafHash() + "\t" + row.prevLink() + "\t" + row.linkHash() + "\t"
                + (row.payload() == null ? "" : row.payload());
    }

    /** @throws IllegalArgumentException when it is no line of a log */
    public static LogRow read(String line) {
        String[] parts = TAB.split(line, -1);
        if (parts.length != COLUMNS) {
            throw new IllegalArgumentException("not " + COLUMNS + " columns");
        }
        return new LogRow(Long.parseLong(parts[0]), parts[4].isEmpty() ? null : parts[4], parts[1], parts[2], parts[3]);
    }
}
