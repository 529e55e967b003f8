package org.alongside.boards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.ChangeKind;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** One line of a card's history: who, when, what it was and what it became. Written once, never changed. */
@Entity
@Table(name = "alongside_card_change")
public class CardChange {

    @Id
    private UUID id;

    private UUID card;

    private UUID board;

    @Column(name = "card_version")
    private long cardVersion;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private UUID who;

    @Column(name = "made_at")
    @Convert(converter = InstantColumn.class)
    private Instant madeAt;

    @Column(name = "old_value")
    private @Nullable String oldValue;

    @Column(name = "new_value")
    private @Nullable String newValue;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CardChange() {}

    public CardChange(
            CardSnapshot card,
            ChangeKind kind,
            UUID who,
            Instant now,
            @Nullable String oldValue,
            @Nullable String newValue) {
        this.id = UUID.randomUUID();
        this.card = card.id();
        this.board = card.board();
        this.cardVersion = card.version();
        this.kind = kind;
        this.who = who;
        this.madeAt = now;
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    public UUID id() {
        return id;
    }
}
