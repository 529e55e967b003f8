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
import org.alongside.boards.DecisionSnapshot;
import org.alongside.boards.Outcome;
import org.alongside.boards.Typed;
import org.alongside.platform.persistence.InstantColumn;

/** What a meeting decided about a card, come back to it with the reason. */
@Entity
@Table(name = "alongside_card_decision")
public class DecisionReturned {

    @Id
    private UUID id;

    private UUID card;

    private UUID board;

    private UUID meeting;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String decision;

    private String reason;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "made_at")
    @Convert(converter = InstantColumn.class)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DecisionReturned() {}

    /** A decision without its reason does not come back: people who were not there must be able to follow it. */
    public DecisionReturned(
            Card card, UUID meeting, Outcome outcome, String decision, String reason, UUID who, Instant now) {
        this.id = UUID.randomUUID();
        this.card = card.id();
        this.board = card.board();
        this.meeting = meeting;
        this.outcome = outcome;
        this.decision = Typed.must("decision", decision, 1_000);
        this.reason = Typed.must("reason", reason, 2_000);
        this.recordedBy = who;
        this.madeAt = now;
    }

    public DecisionSnapshot snapshot() {
        return new DecisionSnapshot(id, card, meeting, outcome, decision, reason, recordedBy, madeAt);
    }
}
