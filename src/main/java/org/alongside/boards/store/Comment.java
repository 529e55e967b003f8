package org.alongside.boards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.boards.CommentSnapshot;
import org.alongside.boards.Typed;
import org.alongside.platform.persistence.InstantColumn;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/** What someone said in a card's conversation. */
@Entity
@Table(name = "alongside_card_comment")
public class Comment {

    @Id
    private UUID id;

    private UUID card;

    private UUID board;

    private UUID author;

    private String words;

    @Column(name = "made_at")
    @Convert(converter = InstantColumn.class)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Comment() {}

    public Comment(Card card, String words, UUID author, Instant now) {
        this.id = UUID.randomUUID();
        this.card = card.id();
        this.board = card.board();
        this.author = author;
        this.words = Typed.must("comment", words, 4_000);
        this.madeAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Whether this says the same for the same person, and not long ago. */
    public boolean repeats(UUID of, String typed, Instant since) {
        return author.equals(of) && madeAt.isAfter(since) && words.equalsIgnoreCase(typed.strip());
    }

    CommentSnapshot snapshot(@Nullable StampSnapshot stamp) {
        return new CommentSnapshot(id, card, author, words, madeAt, stamp);
    }
}
