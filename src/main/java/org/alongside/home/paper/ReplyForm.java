package org.alongside.home.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slip that came back, as whoever enters it sees it.
 *
 * @param person whose slip it is
 * @param name of that person
 * @param printed the words that stood on it
 * @param now the card's words of now, when they are others; empty while the paper is what is asked now
 * @param old whether something changed since, so that a yes on this paper is a yes to nothing
 * @param cards of the board, for words on a slip for a board
 * @param answer what was entered before
 */
public record ReplyForm(
        SlipKind kind,
        UUID person,
        String name,
        String title,
        List<String> printed,
        Instant printedAt,
        List<String> now,
        boolean old,
        List<Card> cards,
        @Nullable UUID thing,
        @Nullable Choice answer,
        String answeredBy,
        @Nullable Instant answeredAt) {

    /** A card that words can be about. */
    public record Card(UUID id, String title) {}

    public boolean answered() {
        return answeredAt != null;
    }

    /** What is said where this paper is old. */
    public String oldText() {
        return "home.replyOld." + kind;
    }

    /** What can be entered: an agreement to older words, or a yes from before a stop, cannot. */
    public List<Choice> choices() {
        return Choice.on(kind).stream().filter(it -> !old || !it.agrees()).toList();
    }
}
