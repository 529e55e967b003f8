package org.alongside.identity.passkey;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.alongside.platform.persistence.InstantColumn;
import org.alongside.platform.text.Digest;
import org.jspecify.annotations.Nullable;

/** A question to a passkey, to be answered once. */
@Entity
@Table(name = "alongside_passkey_challenge")
class Challenge {
    @Id
    @Column(name = "challenge_hash")
    private String challengeHash;

    private @Nullable UUID person;

    @Convert(converter = InstantColumn.class)
    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Challenge() {}

    Challenge(String challenge, @Nullable UUID person, Instant expiresAt) {
        this.challengeHash = Digest.sha256(challenge);
        this.person = person;
        this.expiresAt = expiresAt;
    }

    /** Whether it was put to this person, or to nobody yet, and not too long ago. */
    boolean holds(@Nullable UUID somebody, Instant now) {
        return Objects.equals(person, somebody) && now.isBefore(expiresAt);
    }
}
