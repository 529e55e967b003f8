package org.alongside.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter that waits for a printer.
 *
 * @param person whom it is for; null when it is for nobody we know by id
 */
public record Letter(UUID id, @Nullable UUID person, String title, String body, Instant writtenAt) {
    private static final Pattern BETWEEN = Pattern.compile("\\R\\s*\\R");

    /** The body, cut where its writer left a line empty. */
    public List<String> paragraphs() {
        return BETWEEN.splitAsStream(body.strip()).toList();
    }
}
