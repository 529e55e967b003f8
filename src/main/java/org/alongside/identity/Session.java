package org.alongside.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.persistence.InstantColumn;

/** One person signed in on one browser; kept in the database, so that every node and every restart knows it. */
@Entity
@Table(name = "alongside_session")
class Session {
    /** Seen again sooner than this, nothing is written. */
    private static final Duration NOTICE = Duration.ofMinutes(1);

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "token_hash")
    private String tokenHash;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private Method method;

    private int epoch;

    @Convert(converter = InstantColumn.class)
    @Column(name = "started_at")
    private Instant startedAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "seen_at")
    private Instant seenAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Session() {}

    Session(String tokenHash, UUID person, Method method, int epoch, Instant now) {
        this.tokenHash = tokenHash;
        this.person = person;
        this.method = method;
        this.epoch = epoch;
        this.startedAt = now;
        this.seenAt = now;
    }

    /** Whether it has gone unused too long or lasted too long altogether. */
    boolean over(Instant now, Duration idle, Duration longest) {
        return seenAt.plus(idle).isBefore(now) || startedAt.plus(longest).isBefore(now);
    }

    void seen(Instant now) {
        if (seenAt.plus(NOTICE).isBefore(now)) {
            seenAt = now;
        }
    }

    /** When somebody showed what was handed to them. */
    Optional<Instant> provedAt() {
        return method.proves() ? Optional.of(startedAt) : Optional.empty();
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    Method method() {
        return method;
    }

    int epoch() {
        return epoch;
    }
}
