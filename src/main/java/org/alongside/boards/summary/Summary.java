package org.alongside.boards.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;

/** What the public may read of one board. */
@Entity
@Table(name = "alongside_board_summary")
class Summary {
    private static final int MOST = 10_000;

    @Id
    private UUID board;

    @Version
    private long version;

    private String words = "";

    private boolean published;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Summary() {}

    Summary(UUID board, String words, UUID who, Instant now) {
        this.board = board;
        this.changedBy = who;
        this.changedAt = now;
        say(words, who, now);
    }

    final void say(String typed, UUID who, Instant now) {
        if (typed.isBlank()) {
            throw Refusal.invalid("summaryWords", "boards.missing.summaryWords");
        }
        if (typed.length() > MOST) {
            throw Refusal.invalid("summaryWords", "boards.tooLong", MOST);
        }
        words = typed.strip();
        changed(who, now);
    }

    void publish(boolean shown, UUID who, Instant now) {
        published = shown;
        changed(who, now);
    }

    private void changed(UUID who, Instant now) {
        changedBy = who;
        changedAt = now;
    }

    UUID board() {
        return board;
    }

    String words() {
        return words;
    }

    boolean published() {
        return published;
    }

    Instant changedAt() {
        return changedAt;
    }
}
