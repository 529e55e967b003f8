package org.alongside.stories.publishing;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everyone may see now.
 *
 * @param name as the person wants it; empty for no name
 * @param copy its file; null for a story
 */
public record PublicPiece(
        UUID id,
        String kind,
        String title,
        String words,
        String seenAs,
        String name,
        @Nullable UUID copy) implements Serializable {

    public List<String> paragraphs() {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
