package org.alongside.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.meetings.SignalKind;
import org.alongside.meetings.Typed;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** A signal that is up; it needs no reason, costs no turn, and is forgotten once it is answered. */
@Entity
@Table(name = "alongside_meeting_signal")
public class Signal {

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID meeting;

    private UUID seat;

    @Enumerated(EnumType.STRING)
    private SignalKind kind;

    private @Nullable String word;

    @Column(name = "raised_at")
    @Convert(converter = InstantColumn.class)
    private Instant raisedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Signal() {}

    public Signal(Seat by, SignalKind kind, @Nullable String word, Instant now) {
        this.meeting = by.meeting();
        this.seat = by.id();
        this.kind = kind;
        this.word = kind == SignalKind.LOST ? Typed.may("word", word, 100) : null;
        this.raisedAt = now;
    }

    public UUID seat() {
        return seat;
    }

    public SignalKind kind() {
        return kind;
    }

    @Nullable
    public String word() {
        return word;
    }
}
