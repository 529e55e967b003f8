package org.alongside.identity.assisted;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.persistence.InstantColumn;
import org.alongside.platform.text.Digest;

/** A device on its way from one hand to another: it waits ten minutes for the member to say "yes, it is me". */
@Entity
@Table(name = "alongside_handover")
class HandOver {
    static final Duration WAITS = Duration.ofMinutes(10);

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "token_hash")
    private String tokenHash;

    private UUID staff;
    private UUID person;

    @Convert(converter = InstantColumn.class)
    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected HandOver() {}

    HandOver(String token, UUID staff, UUID person, Instant now) {
        this.tokenHash = Digest.sha256(token);
        this.staff = staff;
        this.person = person;
        this.expiresAt = now.plus(WAITS);
    }

    boolean waits(Instant now) {
        return now.isBefore(expiresAt);
    }

    UUID staff() {
        return staff;
    }

    UUID person() {
        return person;
    }
}
