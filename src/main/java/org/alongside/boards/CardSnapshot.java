package org.alongside.boards;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card as its readers see it, by itself. */
public record CardSnapshot(
        UUID id,
        UUID board,
        UUID lane,
        long version,
        CardWords text,
        @Nullable UUID easyReadBy,
        @Nullable Instant easyReadAt,
        boolean easyReadOld,
        UUID author,
        @Nullable UUID staffOwner,
        @Nullable UUID memberOwner,
        Instant madeAt,
        UUID changedBy,
        Instant changedAt)
        implements Serializable {

    public String title() {
        return text.title();
    }

    /** The full text by paragraphs, as a page sets it. */
    public List<String> paragraphs() {
        return text.words()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public List<EasyLine> easyLines() {
        return EasyLine.read(text.easyRead());
    }
}
