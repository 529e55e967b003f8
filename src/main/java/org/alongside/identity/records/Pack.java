package org.alongside.identity.records;

import java.time.Instant;
import java.util.List;

/**
 * Everything about one person, in plain words.
 *
 * @param sections one for each kind of thing of which there is something
 */
public record Pack(String name, Instant made, List<Section> sections) {
    /**
     * @param mentions how often the person is named in things that are about others; those are not shown
     */
    public record Section(String title, List<Entry> entries, long mentions) {}

    /** One thing, line by line. */
    public record Entry(List<Line> lines) {}

    /**
     * @param value as it is kept
     * @param read as somebody reads it
     */
    public record Line(String label, String value, String read) {}
}
