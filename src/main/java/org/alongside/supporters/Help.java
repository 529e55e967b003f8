package org.alongside.supporters;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** One time of helping, on one browser, with an end. */
@Entity
@Table(name = "alongside_supporter_help")
class Help {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID support;

    private UUID session;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "started_at")
    @Convert(converter = InstantColumn.class)
    private Instant startedAt;

    @Column(name = "until_at")
    @Convert(converter = InstantColumn.class)
    private Instant untilAt;

    @Column(name = "stopped_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant stoppedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Help() {}

    Help(UUID support, UUID session, String tokenHash, Instant now, Duration length) {
        this.support = support;
        this.session = session;
        this.tokenHash = tokenHash;
        this.startedAt = now;
        this.untilAt = now.plus(length);
    }

    boolean standsAt(Instant now) {
        return stoppedAt == null && now.isBefore(untilAt);
    }

    void stop(Instant now) {
        if (standsAt(now)) {
            stoppedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    UUID support() {
        return support;
    }

    UUID session() {
        return session;
    }

    Instant untilAt() {
        return untilAt;
    }

    HelpSnapshot snapshot(String name) {
        return new HelpSnapshot(id, name, startedAt, stoppedAt == null ? untilAt : stoppedAt);
    }
}
